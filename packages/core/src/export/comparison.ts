import { parseDecimal } from '../decimal/index.js';
import type { Constant, Expression, Relation, Sides } from '../rule/index.js';
import { amountOf, isExact, isZero, unitsAt, type Amount } from './amount.js';
import { allOf, anyOf, choose, compare, equals, not, times, type Logic } from './logic.js';
import { quotientOf, type Quotient } from './quotient.js';
import { readBeyond, readLayer, type Scope, type Verdicts } from './scope.js';
import { comparableOf, parseConstant, type Comparable } from './values.js';

/** A relation between two values that are there. */
export function relate(relation: Relation, one: Logic, other: Logic): Logic {
  if (relation === '==') return equals(one, other);
  return relation === '!=' ? not(equals(one, other)) : compare(relation, one, other);
}

/** A relation between any two expressions: decided when both are known, no when one can't be (SPEC R3, R7). */
export function compareOperands(relation: Relation, [left, right]: Sides, scope: Scope): Verdicts {
  const kinds = [typeOf(left, scope), typeOf(right, scope)];
  const [kind = typeOfConstants([left, right]), ...others] = new Set(kinds.filter((one) => one !== undefined));
  const ordered = relation !== '==' && relation !== '!=';
  if (others.length > 0 || kind === 'choices' || (ordered && (kind === 'text' || kind === 'boolean'))) {
    scope.fault('kind');
    return undecided;
  }
  if (kind === 'number') return compareNumbers(relation, [left, right], scope);
  const [one, other] = [operandOf(left, kind, scope), operandOf(right, kind, scope)];
  const has = allOf(one.has, other.has);
  const test = relate(relation, one.value, other.value);
  const beyond = anyOf(one.beyond, other.beyond);
  return verdictsOf({ has, absent: anyOf(one.absent, other.absent), beyond }, test);
}

/** Whether what an expression comes to is one of some constants. */
export function isOneOf(one: Expression, constants: readonly Constant[], scope: Scope): Verdicts {
  const each = constants.map((constant) => compareOperands('==', [one, constant], scope));
  return {
    holds: anyOf(...each.map(({ holds }) => holds)),
    yes: anyOf(...each.map(({ yes }) => yes)),
    no: allOf(...each.map(({ no }) => no)),
    beyond: anyOf(...each.map(({ beyond }) => beyond)),
  };
}

const undecided: Verdicts = { holds: false, yes: false, no: false, beyond: false };

type Known = Pick<Operand, 'has' | 'absent' | 'beyond'>;

function verdictsOf({ has, absent, beyond }: Known, test: Logic): Verdicts {
  const yes = allOf(has, test);
  return { holds: yes, yes, no: anyOf(absent, allOf(has, not(test))), beyond };
}

/** How an expression is compared; undefined for a text constant, which is whatever it is compared with. */
export function typeOf(expression: Expression, scope: Scope): Comparable | undefined {
  if (typeof expression === 'string') return undefined;
  if (typeof expression !== 'object') return typeof expression === 'number' ? 'number' : 'boolean';
  if ('var' in expression) {
    const question = scope.index.questions.get(expression.var);
    const comparable = question && comparableOf(question.spec);
    if (comparable === undefined) scope.fault('kind');
    return comparable;
  }
  if ('choices' in expression) return 'choices';
  if ('coalesce' in expression) return firstType(expression.coalesce, scope);
  if ('case' in expression)
    return firstType(
      expression.case.map(([, value]) => value),
      scope,
    );
  return 'number';
}

/** Constants are compared as numbers where all of them are. */
function typeOfConstants(expressions: readonly Expression[]): Comparable {
  return expressions.every(isNumberText) ? 'number' : 'text';
}

function isNumberText(expression: Expression): boolean {
  if (typeof expression !== 'object') return parseDecimal(expression) !== undefined;
  if ('coalesce' in expression) return expression.coalesce.every(isNumberText);
  return 'case' in expression && expression.case.every(([, result]) => isNumberText(result));
}

function firstType(results: readonly Expression[], scope: Scope): Comparable | undefined {
  return results.map((result) => typeOf(result, scope)).find((type) => type !== undefined);
}

/** A value that is no number. */
export interface Operand {
  readonly value: Logic;
  readonly has: Logic;
  readonly absent: Logic;
  readonly beyond: Logic;
}

const nothing: Operand = { value: null, has: false, absent: true, beyond: false };

/** An expression of one kind, other than a number. */
export function operandOf(expression: Expression, kind: Comparable, scope: Scope): Operand {
  if (typeof expression !== 'object') {
    const value = parseConstant(kind, expression);
    if (value === undefined) scope.fault('kind');
    return { value: value ?? null, has: true, absent: false, beyond: false };
  }
  if ('var' in expression) return readOperand(expression.var, kind, scope);
  if ('coalesce' in expression)
    return expression.coalesce
      .map((one) => operandOf(one, kind, scope))
      .reduceRight<Operand>((rest, one) => choosing(one.absent, rest, one), nothing);
  if ('case' in expression)
    return expression.case.reduceRight<Operand>((rest, [when, result]) => {
      const { yes, no, beyond } = scope.judge(when, scope);
      const waiting = {
        value: rest.value,
        has: allOf(no, rest.has),
        absent: allOf(no, rest.absent),
        beyond: anyOf(beyond, rest.beyond),
      };
      return choosing(yes, operandOf(result, kind, scope), waiting);
    }, nothing);
  scope.fault('kind');
  return nothing;
}

function choosing(condition: Logic, yes: Operand, no: Operand): Operand {
  return {
    value: choose(condition, yes.value, no.value),
    has: choose(condition, yes.has, no.has),
    absent: choose(condition, yes.absent, no.absent),
    beyond: anyOf(yes.beyond, no.beyond),
  };
}

function readOperand(id: string, kind: Comparable, scope: Scope): Operand {
  const question = scope.index.questions.get(id);
  if (!question || comparableOf(question.spec) !== kind) {
    scope.fault('kind');
    return nothing;
  }
  const state = readLayer('state', question, scope);
  return {
    value: readLayer('value', question, scope),
    has: equals(state, 'value'),
    absent: equals(state, 'absent'),
    beyond: readBeyond(question, scope),
  };
}

/** Two numbers in units of one scale. A quotient is compared by what it is divided by, so that nothing is rounded. */
function compareNumbers(relation: Relation, [left, right]: Sides, scope: Scope): Verdicts {
  const quotient = quotientOf(left);
  if (quotient) return compareQuotient(relation, [quotient, right], scope);
  const turned = quotientOf(right);
  if (turned) return compareQuotient(mirrored[relation], [turned, left], scope);
  const [one, other] = [amountOf(left, scope), amountOf(right, scope)];
  const [units, against] = atOneScale(one, other);
  return verdictsOf(known([one, other], [units, against]), relate(relation, units, against));
}

const mirrored: Readonly<Record<Relation, Relation>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function compareQuotient(
  relation: Relation,
  [[dividend, divisor], against]: readonly [Quotient, Expression],
  scope: Scope,
): Verdicts {
  const [n, d, c] = [amountOf(dividend, scope), amountOf(divisor, scope), amountOf(against, scope)];
  const product: Amount = { ...c, units: times(c.units, d.units), scale: c.scale + d.scale };
  const [one, other] = atOneScale(n, product);
  const byZero = isZero(d);
  const { has, absent, beyond } = known([n, d, c], [one, other]);
  const test = choose(compare('<', d.units, 0), relate(relation, other, one), relate(relation, one, other));
  const zero = allOf(n.has, d.has, byZero);
  return verdictsOf({ has: allOf(has, not(byZero)), absent: anyOf(absent, zero), beyond }, test);
}

function atOneScale(one: Amount, other: Amount): readonly [Logic, Logic] {
  const scale = Math.max(one.scale, other.scale);
  return [unitsAt(one, scale), unitsAt(other, scale)];
}

function known(amounts: readonly Amount[], units: readonly Logic[]): Known {
  const has = allOf(...amounts.map((amount) => amount.has));
  const exact = allOf(...amounts.map((amount) => amount.exact), ...units.map(isExact));
  return {
    has: allOf(has, exact),
    absent: anyOf(...amounts.map(({ absent }) => absent)),
    beyond: anyOf(...amounts.map(({ beyond }) => beyond), allOf(has, not(exact))),
  };
}
