import { readRecord, type ReadRecord } from '../record/index.js';
import { cfpb1071 } from './business-loan/index.js';
import { registerReading } from './business-loan/reading.js';

export type { Loss, ReadRecord } from '../record/index.js';

/**
 * Reads a record of the register backwards, to prefill the next application of the same borrower:
 * `parseKnown(form, { answers })` with the form to which the register is bound.
 *
 * @param cells The record by column.
 * @returns Answers in the form's options; columns that hold less than the answer are named. Never throws.
 */
export function readIntake(cells: Readonly<Record<string, string>>): ReadRecord {
  return readRecord(cells, cfpb1071, registerReading);
}
