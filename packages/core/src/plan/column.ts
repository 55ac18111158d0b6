import { present } from '../compiled/index.js';

/** Many items in pieces of at most 32, of which one change copies one. */
export type Column<T> = readonly (readonly T[])[];

/** As many of the same item. */
export function filled<T>(count: number, item: T): Column<T> {
  return Array.from({ length: (count + 31) >> 5 }, (_, piece) =>
    Array.from({ length: Math.min(32, count - piece * 32) }, () => item),
  );
}

/** One item of many. */
export function itemAt<T>(column: Column<T>, at: number): T | undefined {
  return present(column[at >> 5])[at & 31];
}

/** The many with one item in place of another; pieces that `base` still has are copied, others written. */
export function withItem<T>(column: Column<T>, base: Column<T>, { at, item }: { at: number; item: T }): Column<T> {
  const piece = present(column[at >> 5]);
  const all: (readonly T[])[] = column === base ? column.slice() : parseWritable(column);
  const own: T[] = piece === base[at >> 5] ? piece.slice() : parseWritable(piece);
  own[at & 31] = item;
  all[at >> 5] = own;
  return all;
}

/** An array made by the same change. */
function parseWritable<T>(items: readonly T[]): T[] {
  return items as T[];
}
