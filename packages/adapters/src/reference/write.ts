import type { Submission } from '@askless/core';
import { fillCells, type DocumentFinding } from '../writer/fill/index.js';
import { writeJson, type JsonValue } from '../writer/json/index.js';
import { nestCells } from '../writer/nest/index.js';
import type { ReferenceDocument } from './document.js';
import { referenceId, referenceTokens } from './tokens.js';

export type { DocumentFinding } from '../writer/fill/index.js';
export type { JsonObject, JsonValue } from '../writer/json/index.js';

export interface WriteOptions {
  /** The lender's values by path, `contract.interestRate`; amounts as decimal text. */
  readonly supplied?: Readonly<Record<string, JsonValue>>;
}

/** A bank's document and what is still to do about it. */
export interface Intake {
  readonly document: ReferenceDocument;
  /** The document as JSON text, the same for the same submission. */
  readonly text: string;
  /** Paths that the lender still has to fill. */
  readonly outstanding: readonly string[];
  readonly findings: readonly DocumentFinding[];
}

/**
 * Writes a submission as a document of the reference format.
 *
 * Sections are objects, groups arrays of rows, keys in the format's order; amounts stay decimal text. What does not apply,
 * or belongs to a later stage, is left out; what the borrower left open or did not wish to say is null.
 *
 * @param submission One whose form was bound to the reference format.
 * @throws Error where it was not: then the submission has no receipt for it.
 */
export function writeIntake(submission: Submission, { supplied = {} }: WriteOptions = {}): Intake {
  const receipt = submission.receipts.find(({ format }) => format === referenceId);
  if (!receipt) {
    const bound = submission.receipts.map(({ format }) => format).join(', ');
    throw new Error(
      `The submission has receipts for ${bound}, not for the reference format: compile the form with its binding.`,
    );
  }
  const { form, asOf, stage, amendment } = submission;
  const { cells, outstanding, findings } = fillCells(receipt, { supplied, tokensOf: () => referenceTokens.may });
  const head: ReferenceDocument['head'] = {
    format: referenceId,
    version: receipt.version,
    form: { ...form },
    asOf,
    stage,
    amendment,
  };
  const document = { head, ...nestCells(cells) };
  return { document, text: writeJson(document), outstanding, findings };
}
