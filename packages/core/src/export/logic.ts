/** A JsonLogic rule or value: stock operators only. */
export type Logic = null | boolean | number | string | readonly Logic[] | { readonly [operator: string]: Logic };

/** All of these; constants are folded away. */
export function allOf(...parts: readonly Logic[]): Logic {
  const open = parts.flatMap((part) => (part === true ? [] : (operandsOf(part, 'and') ?? [part])));
  if (open.includes(false)) return false;
  const [only = true, ...others] = open;
  return others.length === 0 ? only : { and: open };
}

/** Any of these; constants are folded away. */
export function anyOf(...parts: readonly Logic[]): Logic {
  const open = parts.flatMap((part) => (part === false ? [] : (operandsOf(part, 'or') ?? [part])));
  if (open.includes(true)) return true;
  const [only = false, ...others] = open;
  return others.length === 0 ? only : { or: open };
}

/** The contrary. */
export function not(part: Logic): Logic {
  if (typeof part === 'boolean') return !part;
  const [inner] = operandsOf(part, '!') ?? [];
  return inner === undefined ? { '!': [part] } : inner;
}

/** The first if the condition holds, else the second. */
export function choose(condition: Logic, yes: Logic, no: Logic): Logic {
  if (typeof condition === 'boolean') return condition ? yes : no;
  if (yes === true && no === false) return condition;
  if (yes === false && no === true) return not(condition);
  if (yes === no) return yes;
  return { if: [condition, yes, ...(operandsOf(no, 'if') ?? [no])] };
}

/** Whether both are the same value of the same type. */
export function equals(one: Logic, other: Logic): Logic {
  return isConstant(one) && isConstant(other) ? one === other : { '===': [one, other] };
}

/** A relation of two values of one type, other than whether they are the same. */
export function compare(relation: '<' | '<=' | '>' | '>=', one: Logic, other: Logic): Logic {
  return calculated(relation, [one, other], comparisons[relation]);
}

const comparisons = {
  '<': (one: number, other: number) => one < other,
  '<=': (one: number, other: number) => one <= other,
  '>': (one: number, other: number) => one > other,
  '>=': (one: number, other: number) => one >= other,
};

/** A sum. */
export function plus(...terms: readonly Logic[]): Logic {
  return calculated('+', terms, (...numbers) => numbers.reduce((sum, number) => sum + number, 0));
}

/** A difference. */
export function minus(from: Logic, taken: Logic): Logic {
  return calculated('-', [from, taken], (one, other) => one - other);
}

/** A product. */
export function times(...factors: readonly Logic[]): Logic {
  return calculated('*', factors, (...numbers) => numbers.reduce((product, number) => product * number, 1));
}

/** A quotient. */
export function over(dividend: Logic, divisor: Logic): Logic {
  return calculated('/', [dividend, divisor], (one, other) => one / other);
}

/** What a division leaves. */
export function remainder(dividend: Logic, divisor: Logic): Logic {
  return calculated('%', [dividend, divisor], (one, other) => one % other);
}

/**
 * Constants are folded away here: json-logic-engine works them out in a branch that is not taken too, and throws there when
 * they divide by zero.
 */
function calculated(
  operator: string,
  operands: readonly Logic[],
  fold: (one: number, other: number, ...more: number[]) => number | boolean,
): Logic {
  const [one, other, ...more] = operands.filter((operand) => typeof operand === 'number');
  const isConstantOnly = 2 + more.length === operands.length && one !== undefined && other !== undefined;
  return isConstantOnly ? fold(one, other, ...more) : { [operator]: operands };
}

/** Whether there is a value. */
export function isThere(value: Logic): Logic {
  return not(equals(value, null));
}

/** What stands at a path of the facts. */
export function at(path: string): Logic {
  return { var: path };
}

function isConstant(part: Logic): part is null | boolean | number | string {
  return typeof part !== 'object' || part === null;
}

function operandsOf(part: Logic, operator: string): readonly Logic[] | undefined {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined;
  const operands = Object.entries(part).find(([name]) => name === operator)?.[1];
  return Array.isArray(operands) ? operands : undefined;
}
