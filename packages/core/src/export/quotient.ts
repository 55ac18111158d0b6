import type { Expression } from '../rule/index.js';

/** What is divided, and by what. */
export type Quotient = readonly [Expression, Expression];

/**
 * A quotient, or one multiplied by powers of ten (a share as a percentage): its dividend and divisor.
 *
 * Any other factor could make a number that ends of a quotient that does not, and rounding first would then differ.
 */
export function quotientOf(expression: Expression): Quotient | undefined {
  if (typeof expression !== 'object') return undefined;
  if ('/' in expression) return expression['/'];
  if (!('*' in expression)) return undefined;
  const [only, ...others] = expression['*'].filter((factor) => !isPowerOfTen(factor));
  const quotient = only === undefined || others.length > 0 ? undefined : quotientOf(only);
  return quotient && [{ '*': [quotient[0], ...expression['*'].filter(isPowerOfTen)] }, quotient[1]];
}

function isPowerOfTen(factor: Expression): boolean {
  return typeof factor !== 'object' && /^(?:10*|0\.0*1)$/.test(String(factor));
}
