import { CsvError } from './csvError.js';

/** The cells of one record's text, without its line end. */
export function splitCells(text: string, line: number): readonly string[] {
  if (text.includes('\u0000')) throw new CsvError('nul', { line });
  if (!text.includes('"')) return text.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (cell === undefined || (end < text.length && text[end] !== ','))
      throw new CsvError('stray-quote', { line, column: String(cells.length + 1) });
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

interface Split {
  /** None where a quote stands that should not. */
  readonly cell: string | undefined;
  readonly end: number;
}

function plainCell(text: string, at: number): Split {
  const comma = text.indexOf(',', at);
  const end = comma < 0 ? text.length : comma;
  const cell = text.slice(at, end);
  return { cell: cell.includes('"') ? undefined : cell, end };
}

function quotedCell(text: string, at: number): Split {
  let closing = text.indexOf('"', at + 1);
  while (closing >= 0 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  const inside = text.slice(at + 1, closing);
  return { cell: closing < 0 ? undefined : inside.replaceAll('""', '"'), end: closing + 1 };
}
