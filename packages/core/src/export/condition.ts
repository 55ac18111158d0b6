import type { CompiledQuestion } from '../compiled/index.js';
import { takenBy } from '../evaluation/index.js';
import {
  comparisonOf,
  evaluate,
  quantifierOf,
  type Condition,
  type Constant,
  type Expression,
  type Verdict,
} from '../rule/index.js';
import type { Value } from '../value/index.js';
import { compareOperands, isOneOf, relate } from './comparison.js';
import { allOf, anyOf, at, choose, equals, isThere, not, type Logic } from './logic.js';
import { isBeyondInRows, readBeyond, readLayer, type Scope, type Verdicts } from './scope.js';
import { comparableOf, parseConstant } from './values.js';

/** A condition as guarded JsonLogic: two-valued, and as a pair that keeps “undecided” apart (SPEC X2). */
export function judgeInLogic(condition: Condition, scope: Scope): Verdicts {
  if (typeof condition === 'boolean') return { holds: condition, yes: condition, no: !condition, beyond: false };
  if ('and' in condition) return connect(condition.and, [allOf, anyOf], scope);
  if ('or' in condition) return connect(condition.or, [anyOf, allOf], scope);
  if ('!' in condition) {
    const { holds, yes, no, beyond } = judgeInLogic(condition['!'], scope);
    return { holds: not(holds), yes: no, no: yes, beyond };
  }
  const quantified = quantifierOf(condition);
  if (quantified) return quantify(quantified, scope);
  const read = readOf(condition);
  const question = read === undefined ? undefined : scope.index.questions.get(read);
  if (question) return judgeReading(question, condition, scope);
  if ('in' in condition) return 'var' in condition.in[1] ? never : isOneOf(condition.in[0], condition.in[1], scope);
  const comparison = comparisonOf(condition);
  return comparison ? compareOperands(comparison.relation, comparison.sides, scope) : never;
}

const never: Verdicts = { holds: false, yes: false, no: false, beyond: false };

type Connective = (...parts: readonly Logic[]) => Logic;

function connect(
  parts: readonly Condition[],
  [connective, dual]: readonly [Connective, Connective],
  scope: Scope,
): Verdicts {
  const judged = parts.map((part) => judgeInLogic(part, scope));
  return {
    holds: connective(...judged.map(({ holds }) => holds)),
    yes: connective(...judged.map(({ yes }) => yes)),
    no: dual(...judged.map(({ no }) => no)),
    beyond: anyOf(...judged.map(({ beyond }) => beyond)),
  };
}

/** SPEC R6. Stock engines say that `all` of no rows is false, so that it is written as `none` of the contrary. */
function quantify({ quantifier, group, over }: NonNullable<ReturnType<typeof quantifierOf>>, scope: Scope): Verdicts {
  const { holds, yes, no, ...inRow } = judgeInLogic(over, { ...scope, over: group });
  const rows = at(`rows.${group}`);
  const beyond = isBeyondInRows(group, inRow.beyond, scope);
  const closed = at(`groups.${group}.closed`);
  const certain = not(equals(at(`groups.${group}.applies`), 'unknown'));
  const some = (that: Logic): Logic => allOf(certain, { some: [rows, that] });
  const none = (that: Logic): Logic => allOf(closed, { none: [rows, that] });
  if (quantifier === 'some') return { holds: { some: [rows, holds] }, yes: some(yes), no: none(not(no)), beyond };
  if (quantifier === 'none') return { holds: { none: [rows, holds] }, yes: none(not(no)), no: some(yes), beyond };
  return { holds: { none: [rows, not(holds)] }, yes: none(not(yes)), no: some(no), beyond };
}

/** The question of a test on one reading: compared with a constant, looked for in constants, or in which one is looked for. */
function readOf(condition: Exclude<Condition, boolean>): string | undefined {
  if ('in' in condition) return variable('var' in condition.in[1] ? condition.in[1] : condition.in[0]);
  const [left, right] = comparisonOf(condition)?.sides ?? [];
  return left === undefined || typeof right === 'object' ? undefined : variable(left);
}

function variable(expression: Expression): string | undefined {
  return typeof expression === 'object' && 'var' in expression ? expression.var : undefined;
}

/** SPEC R3–R5: on the value that rules read, or on all values that the question can still take. */
function judgeReading(question: CompiledQuestion, condition: Exclude<Condition, boolean>, scope: Scope): Verdicts {
  const { whenNotAsked = null, when, group } = question;
  const value = readLayer('value', question, scope);
  const state = readLayer('state', question, scope);
  const holds = testOf(question, condition, scope)(value);
  const every = onReading(condition, question);
  const otherwise = whenNotAsked !== null && onReading(condition, question, whenNotAsked) === 'yes';
  const is = (name: string): Logic => equals(state, name);
  const mayBeBeyond = scope.tainted.has(question.id);
  const maybe = when !== true || group !== undefined;
  return {
    holds:
      every === 'yes'
        ? choose(isThere(value), holds, not(anyOf(is('absent'), mayBeBeyond && is('beyond'))))
        : allOf(isThere(value), holds),
    yes: anyOf(
      allOf(is('value'), holds),
      allOf(every === 'yes', is('open')),
      allOf(maybe && otherwise, is('maybe'), choose(isThere(value), holds, every === 'yes')),
    ),
    no: anyOf(
      allOf(is('value'), not(holds)),
      is('absent'),
      allOf(every === 'no', is('open')),
      allOf(maybe && !otherwise, is('maybe'), choose(isThere(value), not(holds), every === 'no')),
    ),
    beyond: readBeyond(question, scope),
  };
}

/** The engine's own verdict on a question with a value, or on all values that it can take. */
function onReading(condition: Condition, question: CompiledQuestion, value?: Value): Verdict {
  const spec = takenBy(question);
  const reading =
    value === undefined ? ({ reading: 'open', spec } as const) : ({ reading: 'value', value, spec } as const);
  const reader = { read: () => reading, rows: () => ({ keys: [], closed: true, certain: true }) };
  return evaluate(condition, { reader, row: undefined });
}

function testOf(
  { spec }: CompiledQuestion,
  condition: Exclude<Condition, boolean>,
  scope: Scope,
): (value: Logic) => Logic {
  const comparable = comparableOf(spec);
  const constantOf = (constant: Constant): Logic => {
    const parsed = comparable && parseConstant(comparable, constant);
    if (parsed === undefined) scope.fault(comparable === 'number' ? 'inexact-number' : 'kind');
    return parsed ?? null;
  };
  if ('in' in condition) {
    const [one, many] = condition.in;
    if ('var' in many) return (value) => ({ in: [constantIn(one), value] });
    const constants = many.map(constantOf);
    return (value) =>
      comparable === 'boolean' ? anyOf(...constants.map((each) => equals(value, each))) : { in: [value, constants] };
  }
  const { relation = '==', sides = [0, 0] } = comparisonOf(condition) ?? {};
  const constant = constantOf(typeof sides[1] === 'object' ? '' : sides[1]);
  return (value) => relate(relation, value, constant);
}

/** What is looked for among several choices. */
function constantIn(expression: Expression): Logic {
  return typeof expression === 'object' ? null : expression;
}
