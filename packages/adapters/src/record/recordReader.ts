import type { CellSpec, IntakeFormat, Reader, Reading, ValueSpec } from '@askless/core';
import { byPathAndRow, columnsOf } from './columns.js';

/** The cells of one record by column; a blank one is the empty text, one that is not filled yet undefined. */
export type RecordCells = (column: string) => string | undefined;

/** Between the codes of one cell. */
export const separator = ';';

/**
 * Lets the rules of a format read its own records: a blank cell is absent, a cell of several codes is a list of them, and
 * in a table `row` is the number of the row, from 1, and other paths of the table mean the same row.
 *
 * @returns A reader for each record: pass it and the row, as a text from 0, to `evaluate`.
 */
export function recordReader(format: IntakeFormat): (cells: RecordCells) => Reader {
  const columns = columnsOf(format);
  const places = byPathAndRow(columns);
  const specs = new Map(columns.map(({ field }) => [field.path, specOf(field.cell)]));
  return (cells) => ({
    read: (path, row): Reading => {
      if (path === 'row' && row !== undefined)
        return { reading: 'value', value: Number(row) + 1, spec: { kind: 'integer' } };
      const rows = places.get(path);
      const column = rows?.[rows.length === 1 ? 0 : Number(row)]?.name;
      const spec = specs.get(path);
      const text = column === undefined ? '' : cells(column);
      if (text === '' || !spec) return { reading: 'absent' };
      if (text === undefined) return { reading: 'open', spec };
      return { reading: 'value', value: spec.kind === 'choices' ? text.split(separator) : text, spec };
    },
    rows: () => ({ keys: [], closed: true, certain: true }),
  });
}

function specOf({ kind }: CellSpec = { kind: 'text' }): ValueSpec {
  const kinds = {
    text: 'text',
    integer: 'integer',
    decimal: 'decimal',
    date: 'text',
    code: 'text',
    codes: 'choices',
  } as const;
  return { kind: kinds[kind] };
}
