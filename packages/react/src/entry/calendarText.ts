import type { DatePart } from '../texts/index.js';
import type { DateEntry } from './entry.js';
import { halfWidth } from './numerals.js';

export type DateKind = 'date' | 'month' | 'monthDay';

/** The language in which dates are written: British order where English says no more. */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

const partsOf: Readonly<Record<DateKind, readonly DatePart[]>> = {
  date: ['year', 'month', 'day'],
  month: ['year', 'month'],
  monthDay: ['month', 'day'],
};

/** The parts of a date in the order of a language. */
export function datePartsOf(kind: DateKind, locale: string): readonly DatePart[] {
  const order = new Intl.DateTimeFormat(dateLocale(locale), { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(new Date(0))
    .map(({ type }) => type);
  return partsOf[kind].toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** A date of data, `2026-11-23`, `2026-11` or `11-23`, as its parts. */
export function splitIso(kind: DateKind, value: string): DateEntry {
  const numbers = value.split('-');
  const part = (name: DatePart): string => numbers[partsOf[kind].indexOf(name)] ?? '';
  return { year: part('year'), month: part('month').replace(/^0/, ''), day: part('day').replace(/^0/, '') };
}

/** The parts as a date of data; the name of the first part that is missing; undefined where all are empty. */
export function joinIso(
  kind: DateKind,
  entry: DateEntry,
): { readonly iso: string } | { readonly missing: DatePart } | undefined {
  const parts = partsOf[kind].map((name) => ({
    name,
    digits: halfWidth(entry[name])
      .trim()
      .replace(/[年月日]$/, ''),
  }));
  if (parts.every(({ digits }) => digits === '')) return undefined;
  const missing = parts.find(({ digits }) => digits === '');
  if (missing) return { missing: missing.name };
  return { iso: parts.map(({ name, digits }) => (name === 'year' ? digits : digits.padStart(2, '0'))).join('-') };
}

/**
 * A whole date pasted into one part, as parts: `2026-11-23`, `2026/11/23`, `20261123`, `2026年11月23日`, and `23/11/2026` in
 * the order of the language.
 *
 * @returns Undefined for text that is no whole date of the kind.
 */
export function splitPasted(kind: DateKind, text: string, locale: string): DateEntry | undefined {
  const numbers = halfWidth(text)
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .split(/\s*[-/.年月日\s]\s*/)
    .filter((part) => part !== '');
  const names = partsOf[kind];
  if (numbers.length !== names.length || numbers.length < 2 || !numbers.every((number) => /^\d{1,4}$/.test(number)))
    return undefined;
  const yearFirst = kind === 'monthDay' ? /[月-]/.test(text) : numbers[0]?.length === 4;
  const order = yearFirst ? names : datePartsOf(kind, locale);
  const part = (name: DatePart): string =>
    order.includes(name) ? (numbers[order.indexOf(name)] ?? '').replace(/^0(?=\d$)/, '') : '';
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** A date of data in words: `2026年11月23日`, `23 November 2026`. */
export function dateText(kind: DateKind, value: string, locale: string): string {
  const { year, month, day } = splitIso(kind, value);
  const moment = new Date(Date.UTC(Number(year || '2024'), Number(month) - 1, Number(day || '1')));
  const fields: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC' };
  if (kind !== 'monthDay') fields.year = 'numeric';
  if (kind !== 'month') fields.day = 'numeric';
  return new Intl.DateTimeFormat(dateLocale(locale), fields).format(moment);
}
