import {
  addDecimals,
  compareDecimals,
  countries,
  divideDecimals,
  isDate,
  subtractDecimals,
  type Constant,
  type Value,
  type ValueSpec,
} from '@askless/core';
import { holds, isNumeric } from '@askless/core/analysis';
import { decimalOf } from './tests.js';

/**
 * Values of a question, one or more in every part of its range in which all tests come out alike.
 *
 * @param constants The values at which a test can come out otherwise.
 * @param dense It is calculated, so that it may lie between any two numbers, and beyond all limits.
 */
export function candidatesOf(spec: ValueSpec, constants: readonly Constant[], dense: boolean): readonly Value[] {
  if (spec.kind === 'boolean') return [true, false];
  if (spec.options) return spec.options;
  const found = isNumeric(spec) ? numbers(spec, constants, dense) : texts(spec, constants);
  const within = found.filter((value) => dense || !isOutside(spec, value));
  return within.length > 0 ? within : found.slice(0, 1);
}

function isOutside(spec: ValueSpec, value: Value): boolean {
  const numeric = isNumeric(spec);
  const below = spec.min !== undefined && holds('<', [value, spec.min], numeric);
  return below || (spec.max !== undefined && holds('>', [value, spec.max], numeric));
}

/** Each constant, and a number on each side of it, near enough not to lie beyond the next. */
function numbers(spec: ValueSpec, constants: readonly Constant[], dense: boolean): Value[] {
  const bounds = [spec.min, spec.max].filter((bound) => bound !== undefined);
  const marks = [...constants.flatMap((constant) => decimalOf(constant) ?? []), ...bounds, '1'].toSorted(
    compareDecimals,
  );
  const step = smallestStep(spec);
  const all = marks.flatMap((mark, place) => {
    const next = marks[place + 1];
    const between = next === undefined || !dense ? [] : [divideDecimals(addDecimals(mark, next), '2', 30) ?? mark];
    return [subtractDecimals(mark, step), mark, ...between, addDecimals(mark, step)];
  });
  const unique = [...new Set(all.toSorted(compareDecimals))];
  return spec.kind === 'integer' ? unique.map(Number).filter(Number.isInteger) : unique;
}

function smallestStep({ kind, scale }: ValueSpec): string {
  const digits = kind === 'integer' ? 0 : (scale ?? (kind === 'money' ? 2 : kind === 'percent' ? 4 : 6));
  return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

/** Each constant, a text beside it, and one that is none of them. */
function texts(spec: ValueSpec, constants: readonly Constant[]): Value[] {
  const marks = [...constants, spec.min, spec.max].flatMap((mark) => (typeof mark === 'string' ? mark : []));
  if (spec.kind === 'date') return [...marks.flatMap(daysAround), '2020-06-15'];
  if (spec.kind === 'month') return [...marks.flatMap(monthsAround), '2020-06'];
  if (spec.kind === 'monthDay') return [...marks.flatMap(monthDaysAround), '06-15'];
  const other =
    spec.kind === 'country' ? countries.filter((code) => !marks.includes(code)).slice(0, 1) : [unlike(marks)];
  return [...marks, ...other];
}

function unlike(marks: readonly string[]): string {
  let text = '1';
  while (marks.includes(text)) text += '1';
  return text;
}

/** The day before a day, the day itself, and the day after. */
export function daysAround(day: string): string[] {
  return isDate(day) ? [nearestDay(day, -1), day, nearestDay(day, 1)] : [day];
}

function nearestDay(day: string, step: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date + step));
  return moved.toISOString().slice(0, 10);
}

function monthsAround(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = (place: number): string => new Date(Date.UTC(year, place, 1)).toISOString().slice(0, 7);
  return [at(number - 2), month, at(number)];
}

function monthDaysAround(monthDay: string): string[] {
  return daysAround(`2024-${monthDay}`)
    .filter((day) => day.startsWith('2024'))
    .map((day) => day.slice(5));
}

/** Values of a kind, apart from any rule. */
export function examplesOf(spec: ValueSpec): readonly Value[] {
  return candidatesOf(spec, [], false);
}
