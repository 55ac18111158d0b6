import type { Submission } from '@askless/core';
import { columnsOf, fillRecord, type FilledRecord, type Supplied } from '../record/index.js';
import { writeCsvRecord } from '../writer/csv/index.js';
import { cfpb1071 } from './format.js';

export type { CellValue, FilledRecord, RecordFinding, Supplied } from '../record/index.js';

export interface WriteOptions {
  /** The lender's cells by column, in the register's codes: `{ uid: '…', action_taken: '1', … }`; dates as YYYY-MM-DD. */
  readonly supplied?: Supplied;
}

/** One record of the register and what is still to do about it. */
export interface Intake extends FilledRecord {
  /** The record as one line of the register, with the line's end; `registerHead` is the first line of a file. */
  readonly text: string;
}

const columns = columnsOf(cfpb1071).map(({ name }) => name);

/** The first line of a register: the names of its 81 columns. */
export const registerHead: string = writeCsvRecord(columns);

/**
 * Writes a submission as a record of the small-business lending register. For a borrower of whom the register wants
 * nothing there is no record.
 *
 * Cells that a rule of the register leaves blank, by the applicant's or the lender's own cells, are left blank or written
 * as “not applicable”, whatever is supplied for them; that is then a finding.
 *
 * @param submission One whose form was bound to the register.
 * @returns Undefined where the register wants nothing: before its date, or of a business that it does not cover.
 * @throws Error where the form was not bound; CsvError for a text that a spreadsheet would run, or that no file can hold.
 */
export function writeIntake(submission: Submission, { supplied = {} }: WriteOptions = {}): Intake | undefined {
  const receipt = submission.receipts.find(({ format }) => format === cfpb1071.id);
  if (!receipt) {
    const bound = submission.receipts.map(({ format }) => format).join(', ');
    throw new Error(
      `The submission has receipts for ${bound}, not for ${cfpb1071.id}: compile the form with its binding.`,
    );
  }
  if (receipt.lines.length === 0) return undefined;
  const filled = fillRecord(cfpb1071, receipt, supplied);
  return { ...filled, text: writeCsvRecord([...filled.cells.values()], columns) };
}
