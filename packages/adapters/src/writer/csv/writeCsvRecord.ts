import { CsvError, type CsvFault } from './csvError.js';

/**
 * Writes one record as RFC 4180 has it, with `,` and `\n`: in quotes only where a cell needs them, so that the same cells
 * are the same bytes.
 *
 * @param cells What the record holds; a blank cell is the empty text.
 * @param columns Their names, for errors.
 * @throws CsvError for a text that a spreadsheet would run, for NUL and for lone surrogates: nothing is changed silently.
 */
export function writeCsvRecord(cells: readonly string[], columns: readonly string[] = []): string {
  const written = cells.map((cell, place) => {
    const fault = faultOf(cell);
    if (fault) throw new CsvError(fault, { column: columns[place] ?? String(place + 1) });
    return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  // One blank cell alone would be a line without anything, which readers pass over.
  const only = cells.length === 1 && cells[0] === '';
  return `${only ? '""' : written.join(',')}\n`;
}

/** First characters that make a spreadsheet run a cell, full-width ones too: OWASP, CSV injection. */
const runs = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** A negative number is a number. */
const negative = /^-\d+(?:\.\d+)?$/;
// oxlint-disable-next-line no-control-regex -- NUL ends a text for many readers.
const nul = /\u0000/;
const loneSurrogate = /[\ud800-\udfff]/u;

function faultOf(cell: string): CsvFault | undefined {
  if (nul.test(cell)) return 'nul';
  if (loneSurrogate.test(cell)) return 'lone-surrogate';
  return runs.test(cell) && !negative.test(cell) ? 'formula' : undefined;
}
