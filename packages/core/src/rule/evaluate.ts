import { addDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';
import { agreement, candidatesOf, holds, holdsForAll, isNumeric } from './compareValues.js';
import type { Reader, Reading } from './reading.js';
import type { Condition, Constant, Expression, Read, Relation, Sides, Verdict } from './rule.js';
import { comparisonOf, quantifierOf } from './walk.js';

/** Where a rule stands: what it reads from, and the row whose questions are its own. */
export interface Scope {
  readonly reader: Reader;
  readonly row: string | undefined;
}

/** A value; `absent` when there can't be one (an input is not asked, a zero divisor); `open` while inputs are missing. */
export type Result =
  | { readonly result: 'value'; readonly value: Value; readonly numeric: boolean }
  | { readonly result: 'absent' }
  | { readonly result: 'open' };

/**
 * Evaluates a compiled condition in strong Kleene logic (SPEC R2–R6).
 *
 * @returns yes, no, or unknown when what is known does not decide it.
 */
export function evaluate(condition: Condition, scope: Scope): Verdict {
  if (typeof condition === 'boolean') return condition ? 'yes' : 'no';
  if ('and' in condition) return connect(condition.and, 'no', scope);
  if ('or' in condition) return connect(condition.or, 'yes', scope);
  if ('!' in condition) return negate(evaluate(condition['!'], scope));
  if ('in' in condition) return member(condition.in, scope);
  const quantified = quantifierOf(condition);
  if (quantified) return quantify(quantified, scope.reader);
  const comparison = comparisonOf(condition);
  return comparison ? compare(comparison.relation, comparison.sides, scope) : 'unknown';
}

/** and (`decisive` no), or (`decisive` yes): one decisive part decides, an undecided one leaves it open. */
function connect(parts: readonly Condition[], decisive: 'yes' | 'no', scope: Scope): Verdict {
  let verdict = negate(decisive);
  for (const part of parts) {
    const one = evaluate(part, scope);
    if (one === decisive) return decisive;
    if (one === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

function negate(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}

function compare(relation: Relation, [left, right]: Sides, scope: Scope): Verdict {
  if (typeof left === 'object' && 'var' in left && typeof right !== 'object') {
    const reading = scope.reader.read(left.var, scope.row);
    const numeric = reading.reading !== 'absent' && isNumeric(reading.spec);
    return overReading(reading, {
      one: (value) => holds(relation, [value, right], numeric),
      any: (spec) => holdsForAll(spec, relation, right),
    });
  }
  const a = compute(left, scope);
  const b = compute(right, scope);
  if (a.result === 'value' && b.result === 'value')
    return holds(relation, [a.value, b.value], a.numeric && b.numeric) ? 'yes' : 'no';
  return a.result === 'absent' || b.result === 'absent' ? 'no' : 'unknown';
}

/** A test of one value, and of all values that a question can take. */
interface Test {
  readonly one: (value: Value) => boolean;
  readonly any: (spec: ValueSpec) => Verdict;
}

/** Decides a test on a reading: on its value, or on all values it can still take (SPEC R4, R5). */
function overReading(reading: Reading, test: Test): Verdict {
  if (reading.reading === 'absent') return 'no';
  if (reading.reading === 'value') return test.one(reading.value) ? 'yes' : 'no';
  const asked = reading.value === undefined ? test.any(reading.spec) : agreement([test.one(reading.value)]);
  if (reading.otherwise === undefined || asked === 'unknown') return asked;
  return agreement([asked === 'yes', reading.otherwise !== null && test.one(reading.otherwise)]);
}

function member([one, many]: readonly [Expression, readonly Constant[] | Read], scope: Scope): Verdict {
  if ('var' in many) {
    const includes = (value: Value): boolean => Array.isArray(value) && value.some((item) => item === one);
    return overReading(scope.reader.read(many.var, scope.row), { one: includes, any: () => 'unknown' });
  }
  if (typeof one === 'object' && 'var' in one) return readingIn(scope.reader.read(one.var, scope.row), many);
  return connect(
    many.map((constant) => ({ '==': [one, constant] })),
    'yes',
    scope,
  );
}

function readingIn(reading: Reading, constants: readonly Constant[]): Verdict {
  const numeric = reading.reading !== 'absent' && isNumeric(reading.spec);
  const one = (value: Value): boolean => constants.some((constant) => holds('==', [value, constant], numeric));
  return overReading(reading, {
    one,
    any: (spec) => {
      const candidates = candidatesOf(spec);
      if (candidates) return agreement(candidates.map(one));
      return constants.every((constant) => holdsForAll(spec, '==', constant) === 'no') ? 'no' : 'unknown';
    },
  });
}

type Quantified = NonNullable<ReturnType<typeof quantifierOf>>;

/** A row that decides counts only once it is certain that the group applies; without rows, `some` is no. */
function quantify({ quantifier, group, over }: Quantified, reader: Reader): Verdict {
  const { keys, closed, certain } = reader.rows(group);
  const verdicts = keys.map((row) => evaluate(over, { reader, row }));
  const found: Verdict = quantifier === 'some' ? 'yes' : 'no';
  if (verdicts.includes(quantifier === 'all' ? 'no' : 'yes')) return certain ? found : 'unknown';
  return closed && !verdicts.includes('unknown') ? negate(found) : 'unknown';
}

const absent: Result = { result: 'absent' };
const open: Result = { result: 'open' };

/** Digits kept in a quotient before the declared scale rounds it. */
const quotientScale = 30;

/**
 * Computes a compiled expression (SPEC R7).
 *
 * @returns Numbers as exact decimal strings; other values as they are.
 */
export function compute(expression: Expression, scope: Scope): Result {
  if (typeof expression !== 'object') {
    // A constant that stands for a number, such as what `coalesce` falls back to, is text like any other.
    return { result: 'value', value: expression, numeric: /^-?[\d.]+$/.test(`${expression}`) };
  }
  if ('var' in expression) return computeRead(expression.var, scope);
  if ('count' in expression) return count(expression.count, scope.reader);
  if ('sum' in expression) return sum(expression.sum, scope.reader);
  if ('case' in expression) return firstCase(expression.case, scope);
  if ('choices' in expression) return allChoices(expression.choices, scope);
  if ('coalesce' in expression) return firstPresent(expression.coalesce, scope);
  if ('+' in expression) return fold(expression['+'], addDecimals, scope);
  if ('-' in expression) return fold(expression['-'], subtractDecimals, scope);
  if ('*' in expression) return fold(expression['*'], multiplyDecimals, scope);
  return fold(expression['/'], (a, b) => divideDecimals(a, b, quotientScale), scope);
}

function computeRead(question: string, { reader, row }: Scope): Result {
  const reading = reader.read(question, row);
  if (reading.reading !== 'value') return reading.reading === 'absent' ? absent : open;
  return { result: 'value', value: reading.value, numeric: isNumeric(reading.spec) };
}

/** Combines operands from the left; one that can't be had makes the whole absent, though others are still open. */
function fold(
  operands: readonly Expression[],
  combine: (a: string, b: string) => string | undefined,
  scope: Scope,
): Result {
  const computed = operands.map((operand) => compute(operand, scope));
  if (computed.some(({ result }) => result === 'absent')) return absent;
  let total: string | undefined;
  for (const operand of computed) {
    if (operand.result !== 'value') return open;
    const next = textOf(operand.value);
    total = total === undefined ? next : combine(total, next);
    if (total === undefined) return absent;
  }
  return total === undefined ? absent : { result: 'value', value: total, numeric: true };
}

function firstCase(branches: readonly (readonly [Condition, Expression])[], scope: Scope): Result {
  for (const [condition, expression] of branches) {
    const verdict = evaluate(condition, scope);
    if (verdict === 'unknown') return open;
    if (verdict === 'yes') return compute(expression, scope);
  }
  return absent;
}

/** The options whose conditions hold; without any there is nothing chosen. */
function allChoices(branches: readonly (readonly [Condition, string])[], scope: Scope): Result {
  const verdicts = branches.map(([condition]) => evaluate(condition, scope));
  if (verdicts.includes('unknown')) return open;
  const chosen = branches.flatMap(([, option], place) => (verdicts[place] === 'yes' ? option : []));
  return chosen.length === 0 ? absent : { result: 'value', value: chosen, numeric: false };
}

function firstPresent(expressions: readonly Expression[], scope: Scope): Result {
  for (const expression of expressions) {
    const computed = compute(expression, scope);
    if (computed.result !== 'absent') return computed;
  }
  return absent;
}

function count([group, over]: readonly [Read, Condition], reader: Reader): Result {
  const { keys, closed, certain } = reader.rows(group.var);
  const verdicts = keys.map((row) => evaluate(over, { reader, row }));
  if (!closed || !certain || verdicts.includes('unknown')) return open;
  return { result: 'value', value: verdicts.filter((verdict) => verdict === 'yes').length, numeric: true };
}

function sum([group, question]: readonly [Read, Read], reader: Reader): Result {
  const { keys, closed, certain } = reader.rows(group.var);
  const values = keys.map((row) => computeRead(question.var, { reader, row }));
  if (values.some(({ result }) => result === 'absent')) return absent;
  if (!closed || !certain || values.some(({ result }) => result === 'open')) return open;
  const total = values.reduce(
    (so, value) => addDecimals(so, value.result === 'value' ? textOf(value.value) : '0'),
    '0',
  );
  return { result: 'value', value: total, numeric: true };
}
