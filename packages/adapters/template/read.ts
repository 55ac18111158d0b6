import { readRecord, type ReadRecord } from '../src/record/index.js';
import { template } from './business-loan.js';

/**
 * Reads a record backwards, to prefill the next application of the same borrower.
 *
 * @returns Answers for `parseKnown`; columns that hold less than the answer are named. Never throws.
 */
export function readIntake(cells: Readonly<Record<string, string>>): ReadRecord {
  return readRecord(cells, template);
}
