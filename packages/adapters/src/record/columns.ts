import type { FormatField, IntakeFormat } from '@askless/core';

/** One column of a flat record: a field, or one row's cell of a table. */
export interface Column {
  readonly name: string;
  readonly field: FormatField;
  /** The row of its table, from 0. */
  readonly row?: number;
}

/**
 * The columns of a format whose records are flat, in the format's order: the fields of a table follow each other row by row.
 *
 * @returns `po[].race` of a table with two rows as `po_1_race` and `po_2_race`, by the pattern that the table declares.
 */
export function columnsOf(format: IntakeFormat): readonly Column[] {
  const written = new Set<string>();
  return format.fields.flatMap((field): Column[] => {
    const table = tableOf(field.path);
    if (table === undefined) return [{ name: field.path, field }];
    if (written.has(table)) return [];
    written.add(table);
    return tableColumns(format, table);
  });
}

function tableColumns(format: IntakeFormat, table: string): Column[] {
  const { rows = 0, column = '' } = format.tables?.[table] ?? {};
  const fields = format.fields.filter(({ path }) => tableOf(path) === table);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    fields.map((field) => ({
      name: column.replace('{row}', String(row + 1)).replace('{name}', field.path.slice(table.length + '[].'.length)),
      field,
      row,
    })),
  );
}

/** The columns of each field: of a table one a row, else the one. */
export function byPathAndRow(columns: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const found = new Map<string, Column[]>();
  for (const column of columns) found.set(column.field.path, [...(found.get(column.field.path) ?? []), column]);
  return found;
}

/** The table of a path such as `po[].race`. */
function tableOf(path: string): string | undefined {
  const end = path.indexOf('[].');
  return end < 0 ? undefined : path.slice(0, end);
}
