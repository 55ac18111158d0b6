import { compareDecimals } from '../decimal/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';
import type { Relation, Verdict } from './rule.js';

/** Kinds whose values are compared as numbers; the rest by their text (dates sort as text). */
export function isNumeric(spec: ValueSpec): boolean {
  return spec.kind === 'money' || spec.kind === 'percent' || spec.kind === 'decimal' || spec.kind === 'integer';
}

/** Whether a relation holds between two values. Amounts compare exactly. */
export function holds(relation: Relation, [left, right]: readonly [Value, Value], numeric: boolean): boolean {
  const order = compareValues(left, right, numeric);
  if (relation === '==') return order === 0;
  if (relation === '!=') return order !== 0;
  return (relation.startsWith('<') ? order < 0 : order > 0) || (order === 0 && relation.endsWith('='));
}

/** Negative, 0 or positive, as the first value comes before the other, is the same, or comes after it. */
export function compareValues(left: Value, right: Value, numeric: boolean): number {
  if (left === right) return 0;
  const [one, other] = [textOf(left), textOf(right)];
  if (numeric) return compareDecimals(one, other);
  return one === other ? 0 : one < other ? -1 : 1;
}

/** All values of a question, where they can be counted. */
export function candidatesOf(spec: ValueSpec): readonly Value[] | undefined {
  return spec.kind === 'boolean' ? [true, false] : spec.kind === 'choice' ? spec.options : undefined;
}

/**
 * Whether a relation to a constant holds for all values a question can take, for none, or for some.
 *
 * Options are tried one by one, numbers and dates by their declared bounds (SPEC R4).
 */
export function holdsForAll(spec: ValueSpec, relation: Relation, constant: Value): Verdict {
  const candidates = candidatesOf(spec);
  if (candidates) return agreement(candidates.map((value) => holds(relation, [value, constant], false)));
  if (relation === '==' || relation === '!=') {
    const bounds = [holdsForAll(spec, '<=', constant), holdsForAll(spec, '>=', constant)];
    if (bounds.includes('no')) return relation === '!=' ? 'yes' : 'no';
    if (bounds.includes('unknown')) return 'unknown';
    return relation === '==' ? 'yes' : 'no';
  }
  const atBound = (bound: string | undefined): boolean | undefined =>
    bound === undefined ? undefined : holds(relation, [bound, constant], isNumeric(spec));
  const [atLow, atHigh] = [atBound(spec.min), atBound(spec.max)];
  const rising = relation.startsWith('>');
  if ((rising ? atLow : atHigh) === true) return 'yes';
  return (rising ? atHigh : atLow) === false ? 'no' : 'unknown';
}

/** One verdict when all agree, else unknown. */
export function agreement(outcomes: readonly boolean[]): Verdict {
  if (outcomes.every((outcome) => outcome)) return 'yes';
  return outcomes.some((outcome) => outcome) ? 'unknown' : 'no';
}
