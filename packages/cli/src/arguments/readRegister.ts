import { headerIssues, type HeaderIssue } from '@askless/adapters/audit';
import { CsvError, readCsv, type CsvFault, type CsvRecord } from '@askless/adapters/writer/csv';
import { nearest } from '../output/nearest.js';
import { firstOf, Problem } from '../problem.js';

/**
 * Reads the records of a register, after its header.
 *
 * @param columns The names that the header must have, in their order.
 * @throws Problem for an empty file, another header, or what is no CSV.
 */
export async function* readRegister(
  pieces: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<CsvRecord> {
  const records = readCsv(pieces);
  try {
    const header = await records.next();
    if (header.done) throw new Problem(['The register is empty: its first line should name the columns.']);
    const issues = headerIssues(columns, header.value.cells);
    if (issues.length > 0) throw new Problem(headerLines(issues, header.value.cells.length, columns));
    yield* records;
  } catch (error) {
    throw error instanceof CsvError ? new Problem([csvLine(error)]) : error;
  }
}

function headerLines(issues: readonly HeaderIssue[], found: number, columns: readonly string[]): readonly string[] {
  if (issues.length >= columns.length && found === 1)
    return [
      `The register is no CSV with these columns: its first line should begin ${columns.slice(0, 3).join(',')},…`,
    ];
  return firstOf(issues.map((issue) => headerLine(issue, columns)));
}

function headerLine(issue: HeaderIssue, columns: readonly string[]): string {
  switch (issue.issue) {
    case 'missing':
      return `The column ${issue.column} is missing: add it as number ${columns.indexOf(issue.column) + 1}.`;
    case 'extra': {
      const [near] = nearest(issue.found, columns);
      const hint = near === undefined ? 'remove it' : `remove it, or did you mean ${near}`;
      return `Column ${issue.place}, “${issue.found}”, is none of the format: ${hint}.`;
    }
    case 'doubled':
      return `Column ${issue.place}, “${issue.found}”, stands twice: remove one.`;
    case 'renamed':
      return `Column ${issue.place} is “${issue.found}”, but should be ${issue.column}: rename it.`;
    case 'reordered':
      return `Column ${issue.place} is ${issue.found}, but should be ${issue.column}: put the columns in the format’s order.`;
  }
}

function csvLine({ fault, line, column }: CsvError): string {
  const place = `Line ${line ?? 1}${column === undefined ? '' : `, column ${column},`}`;
  return `${place} ${faults[fault]} [${fault}]`;
}

const faults: Readonly<Record<CsvFault, string>> = {
  formula: 'holds a text that a spreadsheet would run: remove its first character.',
  nul: 'has a NUL character: is it a CSV file?',
  'lone-surrogate': 'has half a character: write it again.',
  'not-utf8': 'is not UTF-8 text: save the file as UTF-8.',
  'unclosed-quote': 'opens a quote that is never closed: close it.',
  'stray-quote': 'has a quote where none may stand: put the cell in quotes, and double those inside.',
  'too-long': 'begins a record of more than a megabyte: is it a CSV file?',
  ragged: 'has not as many cells as the header: add or remove some.',
};
