import type { Submission } from '@askless/core';
import { columnsOf, fillRecord, type FilledRecord, type Supplied } from '../src/record/index.js';
import { writeCsvRecord } from '../src/writer/csv/index.js';
import { template } from './index.js';

/** One record of the bank's file and what is still to do about it. */
export interface Intake extends FilledRecord {
  /** The record as a line of the file. */
  readonly text: string;
}

/**
 * Writes a submission as a record of the format.
 *
 * @throws Error for a submission whose form was not bound to it; CsvError for a text that no file can hold.
 */
export function writeIntake(submission: Submission, { supplied = {} }: { readonly supplied?: Supplied } = {}): Intake {
  const receipt = submission.receipts.find(({ format }) => format === template.id);
  if (!receipt) throw new Error(`The submission has no receipt for ${template.id}: compile the form with its binding.`);
  const filled = fillRecord(template, receipt, supplied);
  const columns = columnsOf(template).map(({ name }) => name);
  return { ...filled, text: writeCsvRecord([...filled.cells.values()], columns) };
}
