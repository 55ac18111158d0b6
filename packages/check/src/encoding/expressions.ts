import type { Condition, Constant, Expression } from '@askless/core';
import { comparisonOf, partsOf, quantifierOf } from '@askless/core/analysis';
import { no, yes, type Diagram } from '../diagram/index.js';
import { present, testedIn, type Test } from '../space/index.js';
import type { Encoding } from './encoding.js';

/** A condition as a diagram. */
export function encodeCondition(condition: Condition, encoding: Encoding): Diagram {
  const { diagrams, bound } = encoding.space;
  if (typeof condition === 'boolean') return condition ? yes : no;
  if ('and' in condition) {
    let all = yes;
    for (const part of condition.and) if (all !== no) all = diagrams.and(all, encoding.condition(part));
    return all;
  }
  if ('or' in condition) {
    let any = no;
    for (const part of condition.or) if (any !== yes) any = diagrams.or(any, encoding.condition(part));
    return any;
  }
  if ('!' in condition) return diagrams.not(encoding.condition(condition['!']));
  const quantified = quantifierOf(condition);
  if (quantified) {
    const { quantifier, group, over } = quantified;
    const found = encoding.someRow(group, over, quantifier !== 'all');
    return quantifier === 'some' ? found : diagrams.not(found);
  }
  const tested = testedIn(condition);
  if (tested) return encoding.value(tested.operand, tested.test);
  const sides = comparisonOf(condition)?.sides ?? [];
  return diagrams.all([...sides.map((side) => encoding.value(side, present)), bound(JSON.stringify(condition))]);
}

/** That an expression has a value which passes a test. */
export function encodeValue(expression: Expression, test: Test, encoding: Encoding): Diagram {
  const { diagrams, bound } = encoding.space;
  if (typeof expression !== 'object') return passes(expression, test) ? yes : no;
  if ('var' in expression) return encoding.reads(expression.var, test);
  if ('case' in expression) {
    let rest = yes;
    let any = no;
    for (const [condition, result] of expression.case) {
      const here = encoding.condition(condition);
      any = diagrams.or(any, diagrams.all([rest, here, encoding.value(result, test)]));
      rest = diagrams.and(rest, diagrams.not(here));
    }
    return any;
  }
  if ('coalesce' in expression) {
    let rest = yes;
    let any = no;
    for (const part of expression.coalesce) {
      any = diagrams.or(any, diagrams.and(rest, encoding.value(part, test)));
      rest = diagrams.and(rest, encoding.hasNoValue(part));
    }
    return any;
  }
  if ('choices' in expression) return chosen(expression.choices, test, encoding);
  if ('count' in expression) return encoding.countPasses(expression.count[0].var, expression.count[1], test);
  const has = diagrams.not(encoding.hasNoValue(expression));
  return test === present ? has : diagrams.and(has, bound(`${test.key} of ${JSON.stringify(expression)}`));
}

function passes(constant: Constant, test: Test): boolean {
  return test.holds(constant, /^-?[\d.]+$/.test(`${constant}`));
}

/** The options whose conditions hold: one among them, or any at all. */
function chosen(
  branches: readonly (readonly [Condition, string])[],
  { includes, key }: Test,
  { condition, space }: Encoding,
): Diagram {
  const fitting = branches.filter(([, option]) => includes === undefined || option === includes);
  const any = space.diagrams.any(fitting.map(([when]) => condition(when)));
  return includes === undefined && key !== present.key ? space.diagrams.and(any, space.bound(key)) : any;
}

/** That an expression can have no value: what it needs is not asked, or nothing of a case holds. */
export function encodeNoValue(expression: Expression, encoding: Encoding): Diagram {
  const { diagrams, bound } = encoding.space;
  if (typeof expression !== 'object') return no;
  if ('var' in expression) return encoding.readsNothing(expression.var);
  if ('case' in expression) {
    let rest = yes;
    let any = no;
    for (const [condition, result] of expression.case) {
      const here = encoding.condition(condition);
      any = diagrams.or(any, diagrams.all([rest, here, encoding.hasNoValue(result)]));
      rest = diagrams.and(rest, diagrams.not(here));
    }
    return diagrams.or(any, rest);
  }
  if ('coalesce' in expression) return diagrams.all(expression.coalesce.map((part) => encoding.hasNoValue(part)));
  if ('choices' in expression)
    return diagrams.not(diagrams.any(expression.choices.map(([when]) => encoding.condition(when))));
  if ('count' in expression) return no;
  if ('sum' in expression) return bound(`nothing to add up in ${JSON.stringify(expression)}`);
  const inputs = diagrams.any(partsOf(expression).map((part) => encoding.hasNoValue(parseOperand(part))));
  return '/' in expression ? diagrams.or(inputs, bound(`no quotient of ${JSON.stringify(expression)}`)) : inputs;
}

/** Operands of a calculation are expressions. */
function parseOperand(part: ReturnType<typeof partsOf>[number]): Expression {
  return part as Expression;
}
