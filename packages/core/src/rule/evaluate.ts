import { addDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '../decimal/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';
import { agreement, candidatesOf, holds, holdsForAll, isNumeric } from './compareValues.js';
import type { Reader } from './reading.js';
import type { Condition, Constant, Expression, Read, Relation, Sides, Verdict } from './rule.js';
import { comparisonOf, isQuantified, quantifierOf, type Quantifier } from './walk.js';

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

type Judge = (scope: Scope) => Verdict;

/** Conditions made ready, by condition: taking one apart at each answer costs ten times its evaluation. */
const judges = new WeakMap<object, Judge>();

/**
 * Evaluates a compiled condition in strong Kleene logic (SPEC R2–R6).
 *
 * @returns yes, no, or unknown when what is known does not decide it.
 */
export function evaluate(condition: Condition, scope: Scope): Verdict {
  return typeof condition === 'boolean' ? verdictOf(condition) : judgeOf(condition)(scope);
}

function verdictOf(holding: boolean): Verdict {
  return holding ? 'yes' : 'no';
}

function judgeOf(condition: Condition): Judge {
  if (typeof condition === 'boolean') return () => verdictOf(condition);
  const known = judges.get(condition) ?? makeJudge(condition);
  judges.set(condition, known);
  return known;
}

function makeJudge(condition: Exclude<Condition, boolean>): Judge {
  if ('and' in condition) return connect(condition.and.map(judgeOf), 'no');
  if ('or' in condition) return connect(condition.or.map(judgeOf), 'yes');
  if ('!' in condition) {
    const judge = judgeOf(condition['!']);
    return (scope) => negate(judge(scope));
  }
  if ('in' in condition) return member(condition.in);
  if (isQuantified(condition)) return quantify(quantifierOf(condition));
  const { relation, sides } = comparisonOf(condition);
  return compare(relation, sides);
}

/** and (`decisive` no), or (`decisive` yes): one decisive part decides, an undecided one leaves it open. */
function connect(parts: readonly Judge[], decisive: 'yes' | 'no'): Judge {
  return (scope) => {
    let verdict = negate(decisive);
    for (const judge of parts) {
      const one = judge(scope);
      if (one === decisive) return decisive;
      if (one === 'unknown') verdict = 'unknown';
    }
    return verdict;
  };
}

function negate(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}

function compare(relation: Relation, [left, right]: Sides): Judge {
  if (typeof left === 'object' && 'var' in left && typeof right !== 'object') {
    return overReading(left.var, {
      one: (value, numeric) => holds(relation, [value, right], numeric),
      any: (spec) => holdsForAll(spec, relation, right),
    });
  }
  const [one, other] = [calculationOf(left), calculationOf(right)];
  return (scope) => {
    const [a, b] = [one(scope), other(scope)];
    if (a.result === 'value' && b.result === 'value')
      return verdictOf(holds(relation, [a.value, b.value], a.numeric && b.numeric));
    return a.result === 'absent' || b.result === 'absent' ? 'no' : 'unknown';
  };
}

/** A test of one value, and of all values that a question can take. */
interface Test {
  readonly one: (value: Value, numeric: boolean) => boolean;
  readonly any: (spec: ValueSpec) => Verdict;
}

/** Decides a test on a question: on its value, or on all values it can still take (SPEC R4, R5). */
function overReading(question: string, { one, any }: Test): Judge {
  return ({ reader, row }) => {
    const reading = reader.read(question, row);
    if (reading.reading === 'absent') return 'no';
    const numeric = isNumeric(reading.spec);
    if (reading.reading === 'value') return verdictOf(one(reading.value, numeric));
    const { value, otherwise } = reading;
    const asked = value === undefined ? any(reading.spec) : verdictOf(one(value, numeric));
    if (otherwise === undefined || asked === 'unknown') return asked;
    return agreement([asked === 'yes', otherwise !== null && one(otherwise, numeric)]);
  };
}

function member([one, many]: readonly [Expression, readonly Constant[] | Read]): Judge {
  if ('var' in many) {
    const includes = (value: Value): boolean => Array.isArray(value) && value.some((item) => item === one);
    return overReading(many.var, { one: includes, any: () => 'unknown' });
  }
  if (typeof one === 'object' && 'var' in one) return overReading(one.var, amongConstants(many));
  return connect(
    many.map((constant) => compare('==', [one, constant])),
    'yes',
  );
}

function amongConstants(constants: readonly Constant[]): Test {
  const one: Test['one'] = (value, numeric) => constants.some((constant) => holds('==', [value, constant], numeric));
  return {
    one,
    any: (spec) => {
      const candidates = candidatesOf(spec);
      if (candidates) return agreement(candidates.map((value) => one(value, false)));
      const verdicts = constants.map((constant) => holdsForAll(spec, '==', constant));
      if (verdicts.includes('yes')) return 'yes';
      return verdicts.includes('unknown') ? 'unknown' : 'no';
    },
  };
}

/** A row that decides counts only once it is certain that the group applies; without rows, `some` is no. */
function quantify({ quantifier, group, over }: Quantifier): Judge {
  const judge = judgeOf(over);
  const found: Verdict = quantifier === 'some' ? 'yes' : 'no';
  const decisive: Verdict = quantifier === 'all' ? 'no' : 'yes';
  return ({ reader }) => {
    const { keys, closed, certain } = reader.rows(group);
    const verdicts = keys.map((row) => judge({ reader, row }));
    if (verdicts.includes(decisive)) return certain ? found : 'unknown';
    return closed && !verdicts.includes('unknown') ? negate(found) : 'unknown';
  };
}

const absent: Result = { result: 'absent' };
const open: Result = { result: 'open' };

/** Digits kept in a quotient before the declared scale rounds it. */
const quotientScale = 30;

type Calculation = (scope: Scope) => Result;

/** Expressions made ready, by expression. */
const calculations = new WeakMap<object, Calculation>();

/**
 * Computes a compiled expression (SPEC R7).
 *
 * @returns Numbers as exact decimal strings; other values as they are.
 */
export function compute(expression: Expression, scope: Scope): Result {
  return calculationOf(expression)(scope);
}

function calculationOf(expression: Expression): Calculation {
  if (typeof expression !== 'object') {
    // A constant that stands for a number, such as what `coalesce` falls back to, is text like any other.
    const constant: Result = { result: 'value', value: expression, numeric: /^-?\d+(?:\.\d+)?$/.test(`${expression}`) };
    return () => constant;
  }
  const known = calculations.get(expression) ?? makeCalculation(expression);
  calculations.set(expression, known);
  return known;
}

function makeCalculation(expression: Exclude<Expression, Constant>): Calculation {
  if ('var' in expression) return (scope) => computeRead(expression.var, scope);
  if ('count' in expression) return count(expression.count);
  if ('sum' in expression) return sum(expression.sum);
  if ('case' in expression) return firstCase(expression.case);
  if ('choices' in expression) return allChoices(expression.choices);
  if ('coalesce' in expression) return firstPresent(expression.coalesce.map(calculationOf));
  if ('+' in expression) return fold(expression['+'], addDecimals);
  if ('-' in expression) return fold(expression['-'], subtractDecimals);
  if ('*' in expression) return fold(expression['*'], multiplyDecimals);
  return fold(expression['/'], (a, b) => divideDecimals(a, b, quotientScale));
}

function computeRead(question: string, { reader, row }: Scope): Result {
  const reading = reader.read(question, row);
  if (reading.reading !== 'value') return reading.reading === 'absent' ? absent : open;
  return { result: 'value', value: reading.value, numeric: isNumeric(reading.spec) };
}

/** Combines operands from the left; one that can't be had makes the whole absent, though others are still open. */
function fold(operands: readonly Expression[], combine: (a: string, b: string) => string | undefined): Calculation {
  const parts = operands.map(calculationOf);
  return (scope) => {
    const computed = parts.map((calculate) => calculate(scope));
    if (computed.some(({ result }) => result === 'absent')) return absent;
    let total: string | undefined;
    for (const operand of computed) {
      if (operand.result !== 'value') return open;
      const next = textOf(operand.value);
      total = total === undefined ? next : combine(total, next);
      if (total === undefined) return absent;
    }
    return total === undefined ? absent : { result: 'value', value: total, numeric: true };
  };
}

function firstCase(branches: readonly (readonly [Condition, Expression])[]): Calculation {
  const cases = branches.map(([condition, value]) => [judgeOf(condition), calculationOf(value)] as const);
  return (scope) => {
    for (const [judge, calculate] of cases) {
      const verdict = judge(scope);
      if (verdict === 'unknown') return open;
      if (verdict === 'yes') return calculate(scope);
    }
    return absent;
  };
}

/** The options whose conditions hold; without any there is nothing chosen. */
function allChoices(branches: readonly (readonly [Condition, string])[]): Calculation {
  const conditions = branches.map(([condition]) => judgeOf(condition));
  return (scope) => {
    const verdicts = conditions.map((judge) => judge(scope));
    if (verdicts.includes('unknown')) return open;
    const chosen = branches.flatMap(([, option], place) => (verdicts[place] === 'yes' ? option : []));
    return chosen.length === 0 ? absent : { result: 'value', value: chosen, numeric: false };
  };
}

function firstPresent(parts: readonly Calculation[]): Calculation {
  return (scope) => {
    for (const calculate of parts) {
      const computed = calculate(scope);
      if (computed.result !== 'absent') return computed;
    }
    return absent;
  };
}

function count([group, over]: readonly [Read, Condition]): Calculation {
  const judge = judgeOf(over);
  return ({ reader }) => {
    const { keys, closed, certain } = reader.rows(group.var);
    const verdicts = keys.map((row) => judge({ reader, row }));
    if (!closed || !certain || verdicts.includes('unknown')) return open;
    return { result: 'value', value: verdicts.filter((verdict) => verdict === 'yes').length, numeric: true };
  };
}

function sum([group, question]: readonly [Read, Read]): Calculation {
  return ({ reader }) => {
    const { keys, closed, certain } = reader.rows(group.var);
    const values = keys.map((row) => computeRead(question.var, { reader, row }));
    if (values.some(({ result }) => result === 'absent')) return absent;
    if (!closed || !certain) return open;
    let total = '0';
    for (const value of values) {
      if (value.result !== 'value') return open;
      total = addDecimals(total, textOf(value.value));
    }
    return { result: 'value', value: total, numeric: true };
  };
}
