import {
  textOf,
  type CompiledQuestion,
  type Constant,
  type Expression,
  type Relation,
  type Value,
} from '@askless/core';
import { comparisonOf, fitDerived, holds, isNumeric, type Composite } from '@askless/core/analysis';

/** A yes-or-no question about one value. */
export interface Test {
  /** Equal keys, equal tests. */
  readonly key: string;
  readonly holds: (value: Value, numeric: boolean) => boolean;
  /** The values at which the outcome changes. */
  readonly constants: readonly Constant[];
  /** Looks for one option among several chosen. */
  readonly includes?: string;
}

/** Any value at all. */
export const present: Test = { key: 'present', holds: () => true, constants: [] };

/** A value in a relation to a constant. As operands of an expression both must be numbers to be compared as such. */
export function relationTest(relation: Relation, constant: Constant, ofQuestion: boolean): Test {
  const isNumber = ofQuestion || /^-?[\d.]+$/.test(`${constant}`);
  return {
    key: `${relation} ${JSON.stringify(constant)}${isNumber ? '' : ' as text'}`,
    holds: (value, numeric) => holds(relation, [value, constant], numeric && isNumber),
    constants: [constant],
  };
}

/** A value that is one of several constants. */
export function oneOfTest(constants: readonly Constant[], ofQuestion = true): Test {
  if (constants.length === 0) return { key: 'never', holds: () => false, constants };
  const tests = constants.map((constant) => relationTest('==', constant, ofQuestion));
  return {
    key: `in ${tests.map(({ key }) => key).join()}`,
    holds: (value, numeric) => tests.some((test) => test.holds(value, numeric)),
    constants,
  };
}

/** Several chosen options, one among them. */
export function includesTest(option: Constant): Test {
  return {
    key: `has ${JSON.stringify(option)}`,
    holds: (value) => Array.isArray(value) && value.some((one) => one === option),
    constants: [option],
    includes: String(option),
  };
}

/** A value of which a question's derivation makes one that passes a test. */
export function throughDerivation(question: CompiledQuestion, test: Test): Test {
  const numeric = isNumeric(question.spec);
  return {
    ...test,
    key: `${question.id} ${test.key}`,
    holds: (value, isNumber) => {
      const fitted = fitDerived({ result: 'value', value, numeric: isNumber }, question);
      return fitted.result === 'value' && test.holds(fitted.value, numeric);
    },
  };
}

/** A comparison with a constant: what is compared, and how. */
export interface Tested {
  readonly operand: Expression;
  readonly test: Test;
}

/** A comparison of something with a constant, taken apart; undefined for any other rule. */
export function testedIn(rule: Composite): Tested | undefined {
  if ('in' in rule) {
    const [one, many] = rule.in;
    if ('var' in many) return typeof one === 'object' ? undefined : { operand: many, test: includesTest(one) };
    return { operand: one, test: oneOfTest(many, isRead(one)) };
  }
  const comparison = comparisonOf(rule);
  if (!comparison) return undefined;
  const { relation, sides } = comparison;
  const [left, right] = sides;
  if (typeof right !== 'object') return { operand: left, test: relationTest(relation, right, isRead(left)) };
  return typeof left === 'object' ? undefined : { operand: right, test: relationTest(turned[relation], left, false) };
}

function isRead(expression: Expression): boolean {
  return typeof expression === 'object' && 'var' in expression;
}

const turned: Readonly<Record<Relation, Relation>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** A constant as a decimal; undefined for one that is no number. */
export function decimalOf(constant: Constant): string | undefined {
  const text = textOf(constant);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}
