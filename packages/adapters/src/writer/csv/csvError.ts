/**
 * What a CSV file can't hold, or what is no CSV.
 *
 * formula: a spreadsheet would run the cell · nul, lone-surrogate: no text has these · not-utf8: other bytes than UTF-8 ·
 * unclosed-quote · stray-quote: within a cell without quotes, or text after a cell's closing quote · too-long: one
 * record is longer than a megabyte · ragged: not as many cells as the first record has.
 */
export type CsvFault =
  | 'formula'
  | 'nul'
  | 'lone-surrogate'
  | 'not-utf8'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'too-long'
  | 'ragged';

/** Where the fault is; never what stands there. */
export interface CsvPlace {
  /** The line of the file, from 1. */
  readonly line?: number;
  /** The column's name, or its number from 1. */
  readonly column?: string;
}

/** A CSV that can't be written, or read. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly fault: CsvFault;
  readonly line: number | undefined;
  readonly column: string | undefined;

  constructor(fault: CsvFault, { line, column }: CsvPlace = {}) {
    super(
      [fault, ...(line === undefined ? [] : [`line ${line}`]), ...(column === undefined ? [] : [column])].join(', '),
    );
    this.fault = fault;
    this.line = line;
    this.column = column;
  }
}
