import type { CompiledQuestion } from '../compiled/index.js';
import { isNumeric, type Expression } from '../rule/index.js';
import { amountOf, isExact, isZero, type Amount } from './amount.js';
import { operandOf, typeOf } from './comparison.js';
import { allOf, anyOf, choose, not, times, type Logic } from './logic.js';
import { quotientOf } from './quotient.js';
import { divideHalfEven, fromUnits } from './rounding.js';
import type { Scope } from './scope.js';
import { comparableOf } from './values.js';

/** In place of a derived number that doubles can't tell exactly: what reads it is undecided. */
export const inexact = 'inexact';

/**
 * A derivation as guarded JsonLogic: the value, null where it can't be computed or waits for an input, or `inexact`
 * (SPEC X3).
 */
export function deriveInLogic(expression: Expression, question: CompiledQuestion, scope: Scope): Logic {
  if (typeof expression === 'object' && 'case' in expression)
    return expression.case.reduceRight<Logic>((rest, [when, result]) => {
      const { yes, no, beyond } = scope.judge(when, scope);
      return choose(yes, deriveInLogic(result, question, scope), choose(no, rest, waiting(beyond)));
    }, null);
  if (typeof expression === 'object' && 'coalesce' in expression)
    return expression.coalesce.reduceRight<Logic>(
      (rest, one) => choose(isAbsent(one, question, scope), rest, deriveInLogic(one, question, scope)),
      null,
    );
  if (isNumeric(question.spec)) return deriveNumber(expression, question, scope);
  if (typeof expression === 'object' && 'choices' in expression)
    return deriveChoices(expression.choices, question, scope);
  return deriveOther(expression, question, scope);
}

/** No value yet: it waits for an input, or an input is beyond exact numbers. */
function waiting(beyond: Logic): Logic {
  return choose(beyond, inexact, null);
}

/** Whether an expression certainly has no value, so that `coalesce` passes over it. */
function isAbsent(expression: Expression, { spec }: CompiledQuestion, scope: Scope): Logic {
  if (!isNumeric(spec)) {
    if (typeof expression === 'object' && 'choices' in expression)
      return allOf(...expression.choices.map(([when]) => scope.judge(when, scope).no));
    return operandOf(expression, typeOf(expression, scope) ?? 'text', scope).absent;
  }
  const quotient = quotientOf(expression);
  if (!quotient) return amountOf(expression, scope).absent;
  const [dividend, divisor] = [amountOf(quotient[0], scope), amountOf(quotient[1], scope)];
  return anyOf(dividend.absent, divisor.absent, allOf(dividend.has, divisor.has, isZero(divisor)));
}

function deriveNumber(expression: Expression, question: CompiledQuestion, scope: Scope): Logic {
  const scale = question.spec.kind === 'integer' ? 0 : question.scale;
  const quotient = quotientOf(expression);
  if (quotient) {
    if (scale === undefined) scope.fault('unrounded-quotient');
    return divideRounded(amountOf(quotient[0], scope), amountOf(quotient[1], scope), scale ?? 0);
  }
  const amount = amountOf(expression, scope);
  return choose(amount.has, choose(amount.exact, rounded(amount, scale), inexact), waiting(amount.beyond));
}

function rounded({ units, scale }: Amount, to: number | undefined): Logic {
  if (to === undefined || to >= scale) return fromUnits(units, scale);
  return fromUnits(divideHalfEven(units, 10 ** (scale - to)), to);
}

function divideRounded(dividend: Amount, divisor: Amount, scale: number): Logic {
  const shift = divisor.scale + scale - dividend.scale;
  const n = shift > 0 ? times(dividend.units, 10 ** shift) : dividend.units;
  const d = shift < 0 ? times(divisor.units, 10 ** -shift) : divisor.units;
  const has = allOf(dividend.has, divisor.has, not(isZero(divisor)));
  const exact = allOf(dividend.exact, divisor.exact, isExact(n), isExact(d));
  return choose(
    has,
    choose(exact, fromUnits(divideHalfEven(n, d), scale), inexact),
    waiting(anyOf(dividend.beyond, divisor.beyond)),
  );
}

type Branches = Extract<Expression, { choices: unknown }>['choices'];

/** The options whose conditions hold, once all are decided; none of them is no value. */
function deriveChoices(branches: Branches, { spec }: CompiledQuestion, scope: Scope): Logic {
  const judged = branches.map(([when, option]) => ({ ...scope.judge(when, scope), option }));
  const wrong = judged.filter(({ option }) => spec.options?.includes(option) !== true);
  const decided = judged.map(({ yes, no }) => anyOf(yes, no));
  const none = allOf(...judged.map(({ no }) => no));
  const unfit = anyOf(...wrong.map(({ yes }) => yes));
  const chosen: Logic = { merge: judged.map(({ yes, option }) => choose(yes, option, [])) };
  const beyond = anyOf(...judged.map((one) => one.beyond));
  return choose(allOf(...decided), choose(anyOf(none, unfit), null, chosen), waiting(beyond));
}

/** A value of another question or a constant, where the question has it among its options. */
function deriveOther(expression: Expression, { spec }: CompiledQuestion, scope: Scope): Logic {
  const kind = comparableOf(spec);
  if (kind === undefined || (typeOf(expression, scope) ?? kind) !== kind) {
    scope.fault('kind');
    return null;
  }
  const { value, has, beyond } = operandOf(expression, kind, scope);
  const options = spec.options;
  if (!options) return choose(has, value, waiting(beyond));
  if (typeof value === 'string') return options.includes(value) ? choose(has, value, waiting(beyond)) : null;
  const fits: Logic =
    kind === 'choices' ? { none: [value, not({ in: [{ var: '' }, options] })] } : { in: [value, options] };
  return choose(has, choose(fits, value, null), waiting(beyond));
}
