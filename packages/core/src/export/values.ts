import { parseDecimal } from '../decimal/index.js';
import { isNumeric, type Constant } from '../rule/index.js';
import type { Value, ValueKind, ValueSpec } from '../value/index.js';

/** A value as back ends get it. */
export type FactValue = number | string | boolean | readonly string[];

/** What stock engines compare alike: days are numbers there, but a month is no date. */
export type Comparable = 'number' | 'date' | 'month' | 'monthDay' | 'text' | 'boolean' | 'choices';

/** How a kind is compared; undefined for those that rules can't compare. */
export function comparableOf(spec: ValueSpec): Comparable | undefined {
  return isNumeric(spec) ? 'number' : comparables[spec.kind];
}

const comparables: Readonly<Partial<Record<ValueKind, Comparable>>> = {
  date: 'date',
  month: 'month',
  monthDay: 'monthDay',
  boolean: 'boolean',
  choice: 'text',
  text: 'text',
  country: 'text',
  region: 'text',
  identifier: 'text',
  choices: 'choices',
};

/**
 * A value as a fact: numbers as JSON numbers, days as numbers such as 20261125, the rest as it is.
 *
 * @returns Undefined for a number that no double holds exactly, and for values that rules can't compare.
 */
export function parseFact(spec: ValueSpec, value: Value): FactValue | undefined {
  const comparable = comparableOf(spec);
  if (comparable === undefined) return undefined;
  if (typeof value !== 'object') return parseConstant(comparable, value);
  return comparable === 'choices' && Array.isArray(value) ? (value as readonly string[]) : undefined;
}

/** A constant as engines compare it; undefined for one that is none of its kind, or not exact. */
export function parseConstant(comparable: Comparable, constant: Constant): string | number | boolean | undefined {
  switch (comparable) {
    case 'number':
      return typeof constant === 'boolean' ? undefined : numberOf(String(constant));
    case 'date':
    case 'month':
    case 'monthDay':
      return dayOf(String(constant));
    case 'boolean':
      return typeof constant === 'boolean' ? constant : undefined;
    default:
      return typeof constant === 'string' ? constant : undefined;
  }
}

/** A decimal as the double that it is read back from; undefined where there is none. */
export function numberOf(decimal: string): number | undefined {
  const canonical = parseDecimal(decimal);
  const number = Number(canonical ?? NaN);
  return canonical !== undefined && parseDecimal(number) === canonical ? number : undefined;
}

/** A date, month or day of a year as a number whose order is theirs. */
export function dayOf(text: string): number {
  return Number(text.replaceAll('-', ''));
}

/** Most decimals by kind, as they are judged when an answer is given. */
export function decimalsOf({ kind, scale }: ValueSpec): number {
  if (kind === 'integer') return 0;
  return scale ?? (kind === 'money' ? 2 : kind === 'percent' ? 4 : 6);
}
