import type { CompiledQuestion, FormIndex } from '../compiled/index.js';
import { parseDecimal } from '../decimal/index.js';
import { isNumeric, type Expression } from '../rule/index.js';
import { allOf, anyOf, at, choose, compare, equals, isThere, minus, not, plus, times, type Logic } from './logic.js';
import { isBeyondInRows, readBeyond, readLayer, type Scope } from './scope.js';
import { decimalsOf } from './values.js';

/** A number in whole units of its last decimal, which stock engines add and multiply exactly. */
export interface Amount {
  readonly units: Logic;
  /** Decimals of a unit. */
  readonly scale: number;
  /** There is a number. */
  readonly has: Logic;
  /** There certainly is none: an input is not asked. */
  readonly absent: Logic;
  /** The number, and all on the way to it, are small enough to be exact. */
  readonly exact: Logic;
  /** There is no exact number, perhaps because of one on the way that is not exact. */
  readonly beyond: Logic;
}

/** Doubles hold all whole numbers up to 2^53; this leaves room for what rounding does on the way. */
const mostUnits = 1e15;

/** Whether a whole number is exact in every engine. */
export function isExact(units: Logic): Logic {
  return allOf(compare('<=', -mostUnits, units), compare('<=', units, mostUnits));
}

/** Whether it is certainly zero. Engines differ in what they add up to without exact units: none is 0 to some. */
export function isZero({ units, exact }: Amount): Logic {
  return allOf(exact, equals(units, 0));
}

/** An expression that is calculated with. */
export function amountOf(expression: Expression, scope: Scope): Amount {
  if (typeof expression !== 'object') return constant(expression, scope);
  if ('var' in expression) return readNumber(expression.var, scope);
  if ('count' in expression) return count(expression.count, scope);
  if ('sum' in expression) return sum(expression.sum, scope);
  if ('+' in expression) return add(expression['+'].map((term) => amountOf(term, scope)));
  if ('-' in expression) return subtract(amountOf(expression['-'][0], scope), amountOf(expression['-'][1], scope));
  if ('*' in expression) return multiply(expression['*'].map((factor) => amountOf(factor, scope)));
  if ('coalesce' in expression) return firstPresent(expression.coalesce.map((one) => amountOf(one, scope)));
  if ('case' in expression)
    return firstCase(expression.case.map(([when, value]) => [scope.judge(when, scope), amountOf(value, scope)]));
  scope.fault('/' in expression ? 'inner-quotient' : 'kind');
  return nothing;
}

const nothing: Amount = { units: 0, scale: 0, has: false, absent: true, exact: true, beyond: false };

function constant(input: string | number | boolean, scope: Scope): Amount {
  const decimal = typeof input === 'boolean' ? undefined : parseDecimal(input);
  const [whole = '', fraction = ''] = (decimal ?? '').split('.');
  const units = Number(whole + fraction);
  if (decimal === undefined || Math.abs(units) > mostUnits)
    scope.fault(decimal === undefined ? 'kind' : 'inexact-number');
  return { units, scale: fraction.length, has: true, absent: false, exact: true, beyond: false };
}

function readNumber(id: string, scope: Scope): Amount {
  const question = scope.index.questions.get(id);
  if (!question || !isNumeric(question.spec)) {
    scope.fault('kind');
    return nothing;
  }
  scope.calculates(id);
  const state = readLayer('state', question, scope);
  const units = readLayer('units', question, scope);
  return {
    units,
    scale: scaleOfQuestion(question, scope.index),
    has: equals(state, 'value'),
    absent: equals(state, 'absent'),
    exact: isThere(units),
    beyond: readBeyond(question, scope),
  };
}

/** Decimals that a question's value can have: those that are accepted, and those of its derivation. */
export function scaleOfQuestion({ spec, derive, scale }: CompiledQuestion, index: FormIndex): number {
  if (spec.kind === 'integer' || derive === undefined) return decimalsOf(spec);
  return Math.max(decimalsOf(spec), scale ?? scaleOf(derive, index));
}

function scaleOf(expression: Expression, index: FormIndex): number {
  const most = (parts: readonly Expression[]): number => Math.max(0, ...parts.map((part) => scaleOf(part, index)));
  if (typeof expression !== 'object') return (parseDecimal(expression) ?? '').split('.')[1]?.length ?? 0;
  if ('var' in expression || 'sum' in expression) {
    const question = index.questions.get('var' in expression ? expression.var : expression.sum[1].var);
    return question ? scaleOfQuestion(question, index) : 0;
  }
  if ('+' in expression) return most(expression['+']);
  if ('-' in expression) return most(expression['-']);
  if ('*' in expression) return expression['*'].reduce<number>((so, factor) => so + scaleOf(factor, index), 0);
  if ('coalesce' in expression) return most(expression.coalesce);
  return 'case' in expression ? most(expression.case.map(([, value]) => value)) : 0;
}

/** The units of an amount at a finer scale. */
export function unitsAt({ units, scale }: Amount, finer: number): Logic {
  return finer === scale ? units : times(units, 10 ** (finer - scale));
}

function finestOf(amounts: readonly Amount[]): number {
  return Math.max(0, ...amounts.map(({ scale }) => scale));
}

/** Operands of a calculation: one that can't be had makes the whole absent. */
function joined(amounts: readonly Amount[], units: Logic, scale: number): Amount {
  return {
    units,
    scale,
    has: allOf(...amounts.map(({ has }) => has)),
    absent: anyOf(...amounts.map(({ absent }) => absent)),
    exact: allOf(...amounts.map(({ exact }) => exact), isExact(units)),
    beyond: anyOf(...amounts.map(({ beyond }) => beyond)),
  };
}

function add(terms: readonly Amount[]): Amount {
  const scale = finestOf(terms);
  return joined(terms, plus(...terms.map((term) => unitsAt(term, scale))), scale);
}

function subtract(from: Amount, taken: Amount): Amount {
  const scale = finestOf([from, taken]);
  return joined([from, taken], minus(unitsAt(from, scale), unitsAt(taken, scale)), scale);
}

/** Zero is added so that no engine gives −0. */
function multiply(factors: readonly Amount[]): Amount {
  const scale = factors.reduce((so, factor) => so + factor.scale, 0);
  return joined(factors, plus(times(...factors.map(({ units }) => units)), 0), scale);
}

function firstPresent(amounts: readonly Amount[]): Amount {
  const scale = finestOf(amounts);
  return amounts.reduceRight<Amount>(
    (rest, one) => ({
      units: choose(one.absent, rest.units, unitsAt(one, scale)),
      scale,
      has: choose(one.absent, rest.has, one.has),
      absent: allOf(one.absent, rest.absent),
      exact: choose(one.absent, rest.exact, one.exact),
      beyond: anyOf(one.beyond, rest.beyond),
    }),
    { ...nothing, scale },
  );
}

function firstCase(branches: readonly (readonly [ReturnType<Scope['judge']>, Amount])[]): Amount {
  const scale = finestOf(branches.map(([, amount]) => amount));
  return branches.reduceRight<Amount>(
    (rest, [when, one]) => ({
      units: choose(when.yes, unitsAt(one, scale), rest.units),
      scale,
      has: choose(when.yes, one.has, allOf(when.no, rest.has)),
      absent: choose(when.yes, one.absent, allOf(when.no, rest.absent)),
      exact: choose(when.yes, one.exact, rest.exact),
      beyond: anyOf(when.beyond, one.beyond, rest.beyond),
    }),
    { ...nothing, scale },
  );
}

type CountOperands = Extract<Expression, { count: unknown }>['count'];

function count([{ var: group }, over]: CountOperands, scope: Scope): Amount {
  const { yes, no, beyond } = scope.judge(over, { ...scope, over: group });
  const rows = at(`rows.${group}`);
  return {
    units: { reduce: [{ filter: [rows, yes] }, { '+': [{ var: 'accumulator' }, 1] }, 0] },
    scale: 0,
    has: allOf(isSettled(group), { none: [rows, not(anyOf(yes, no))] }),
    absent: false,
    exact: true,
    beyond: isBeyondInRows(group, beyond, scope),
  };
}

type SumOperands = Extract<Expression, { sum: unknown }>['sum'];

function sum([{ var: group }, { var: id }]: SumOperands, scope: Scope): Amount {
  const rows = at(`rows.${group}`);
  const one = readNumber(id, { ...scope, over: group });
  const name = id.slice(id.indexOf('.') + 1);
  const units: Logic = {
    reduce: [rows, { '+': [{ var: 'accumulator' }, { var: `current.units.${name}` }] }, 0],
  };
  return {
    units,
    scale: one.scale,
    has: allOf(isSettled(group), { none: [rows, not(one.has)] }),
    absent: { some: [rows, one.absent] },
    exact: allOf({ none: [rows, not(one.exact)] }, isExact(units)),
    beyond: isBeyondInRows(group, one.beyond, scope),
  };
}

/** No row can be added, and it is certain that the group applies or does not. */
function isSettled(group: string): Logic {
  return allOf(at(`groups.${group}.closed`), not(equals(at(`groups.${group}.applies`), 'unknown')));
}
