import { isDate, stages, type KnownIssue, type Stage } from '@askless/core';
import { referenceId } from './tokens.js';

/** What a reference document says, as a known file says it. */
export interface ReadIntake {
  /** `{ section: { name: value }, group: [{ … }] }`, for `parseKnown`, which judges paths and values. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The groups it has rows of: a written document holds all of a group's rows. */
  readonly closed: readonly string[];
  readonly asOf?: string;
  readonly stage?: Stage;
  /** What is wrong with the document itself. */
  readonly issues: readonly KnownIssue[];
}

/**
 * Reads a document of the reference format backwards, to prefill an application:
 * `parseKnown(form, { profile, asOf, answers, closed })`. Writing that again gives the same bytes.
 *
 * @param document The parsed JSON, from anywhere.
 * @returns Its answers; without any when it is no reference document, which is then an issue. Never throws.
 */
export function readIntake(document: unknown): ReadIntake {
  const issues: KnownIssue[] = [];
  const add = (code: string, at: string): void => void issues.push({ code, at });
  if (!isRecord(document) || !isRecord(document['head'])) {
    add('not-an-object', isRecord(document) ? 'head' : '');
    return { answers: {}, closed: [], issues };
  }
  const { head, ...answers } = document;
  const { format, asOf, stage } = head;
  if (format !== referenceId) {
    add('other-format', 'head.format');
    return { answers: {}, closed: [], issues };
  }
  const day = typeof asOf === 'string' && isDate(asOf) ? asOf : undefined;
  const known = stages.find((one) => one === stage);
  if (day === undefined) add('not-a-date', 'head.asOf');
  if (known === undefined) add('not-an-option', 'head.stage');
  return {
    answers,
    closed: Object.keys(answers).filter((part) => Array.isArray(answers[part])),
    ...(day === undefined ? {} : { asOf: day }),
    ...(known === undefined ? {} : { stage: known }),
    issues,
  };
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
