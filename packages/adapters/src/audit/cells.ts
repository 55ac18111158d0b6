import type { CellSpec, IntakeFormat } from '@askless/core';
import { columnsOf, separator, type Column } from '../record/index.js';

/** Where a condition finds its cells, and what they hold. */
export interface Places {
  readonly columns: readonly Column[];
  /** The place of a path's column, in a table of the same row. */
  readonly placeOf: (path: string, row: number | undefined) => number;
  readonly kindOf: (path: string) => CellSpec['kind'];
}

/** The places of a format's columns. */
export function placesOf(format: IntakeFormat): Places {
  const columns = columnsOf(format);
  const places = new Map(columns.map(({ field, row }, place) => [`${field.path} ${row ?? ''}`, place]));
  const kinds = new Map(format.fields.map(({ path, cell }) => [path, cell?.kind ?? ('text' as const)]));
  return {
    columns,
    placeOf: (path, row) => places.get(`${path} ${path.includes('[]') ? (row ?? '') : ''}`) ?? -1,
    kindOf: (path) => kinds.get(path) ?? 'text',
  };
}

/** Nothing but spaces counts as blank, as it does for regulators' validators. */
export function isBlank(text: string): boolean {
  return text === '' || (text.charCodeAt(0) <= firstOrdinary && text.trim() === '');
}

/** Most white space sorts before it; a longer look is only worth it there. */
const firstOrdinary = 0x20;

/** A code among those of one cell. */
export function hasCode(text: string, code: string): boolean {
  return text === code || (text.includes(separator) && text.split(separator).includes(code));
}

/** The codes of one cell. */
export function codesOf(text: string): readonly string[] {
  return text.includes(separator) ? text.split(separator) : [text];
}

const numeric = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

const zero = 0x30;
const nine = 0x39;

/** Digits with a sign, a point, an exponent; NaN for anything else. */
export function numberOf(text: string): number {
  const first = text.charCodeAt(0);
  // Most numbers that are compared are one digit.
  if (text.length === 1) return first >= zero && first <= nine ? first - zero : Number.NaN;
  return numeric.test(text) ? Number(text) : Number.NaN;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The number of a calendar day written YYYYMMDD; NaN where there is no such day. */
export function dayOf(text: string): number {
  if (!/^\d{8}$/.test(text)) return Number.NaN;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6));
  if (year < firstYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** No application is older, and `Date.UTC` takes years before 100 as of 1900. */
const firstYear = 1000;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
