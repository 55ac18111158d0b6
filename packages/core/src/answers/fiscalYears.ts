import type { RowKey } from './answers.js';

/** The last fiscal years that ended before a day, oldest first, named by the calendar year in which they end. */
export function fiscalYears(count: number, asOf: string): readonly RowKey[] {
  const year = Number(asOf.slice(0, 4));
  return Array.from({ length: count }, (_, place) => String(year - count + place));
}
