import type { JsonObject, JsonValue } from '../json/index.js';

/** One cell of a document by its path there, `loan.amount`, or `years[].revenue` with its row's place from 0. */
export interface DocumentCell {
  readonly path: string;
  readonly row?: number;
  /** Left out: the key is not written; a row keeps its place among others though nothing is written in it. */
  readonly value?: JsonValue | undefined;
}

/**
 * Makes one nested object of cells: `a.b` an object in an object, `t[].c` an array of rows.
 *
 * @param cells In the order in which their keys are to stand; a path has at most one `[]`.
 * @returns An object in which parts that hold nothing are left out; another table has a row for each place up to its last.
 */
export function nestCells(cells: readonly DocumentCell[]): JsonObject {
  const entries = [...byFirstName(cells)].flatMap(([name, inside]): [string, JsonValue][] => {
    if (name.endsWith('[]')) {
      const rows = nestRows(inside);
      return rows.every((row) => Object.keys(row).length === 0) ? [] : [[name.slice(0, -'[]'.length), rows]];
    }
    const leaf = inside.find(({ path, value }) => path === '' && value !== undefined);
    const value = leaf ? leaf.value : nestSection(inside);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function nestSection(cells: readonly DocumentCell[]): JsonObject | undefined {
  const nested = nestCells(cells.filter(({ path }) => path !== ''));
  return Object.keys(nested).length === 0 ? undefined : nested;
}

function nestRows(cells: readonly DocumentCell[]): JsonObject[] {
  const last = cells.reduce((most, { row = -1 }) => Math.max(most, row), -1);
  return Array.from({ length: last + 1 }, (_, place) => nestCells(cells.filter(({ row }) => row === place)));
}

/** Cells under the first name of their paths, which they then go without. */
function byFirstName(cells: readonly DocumentCell[]): Map<string, DocumentCell[]> {
  const named = new Map<string, DocumentCell[]>();
  for (const cell of cells) {
    const [name = '', ...rest] = cell.path.split('.');
    const inside = named.get(name) ?? [];
    inside.push({ ...cell, path: rest.join('.') });
    named.set(name, inside);
  }
  return named;
}
