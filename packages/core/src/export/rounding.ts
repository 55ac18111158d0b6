import { isExact } from './amount.js';
import { allOf, choose, equals, isThere, not, type Logic } from './logic.js';

/** A value's whole units at a scale; null for no value, and for one that has more decimals or is too large. */
export function toUnits(value: Logic, scale: number): Logic {
  const magnitude = absolute(value);
  if (scale === 0)
    return choose(allOf(isThere(value), isExact(value), equals(remainder(magnitude, 1), 0)), value, null);
  const shifted: Logic = { '+': [{ '*': [magnitude, 10 ** scale] }, 0.5] };
  const whole: Logic = { '-': [shifted, remainder(shifted, 1)] };
  const units = choose({ '<': [value, 0] }, { '-': [0, whole] }, whole);
  const exact = allOf(
    isThere(value),
    isExact({ '*': [value, 10 ** scale] }),
    equals({ '/': [units, 10 ** scale] }, value),
  );
  return choose(exact, units, null);
}

/** Whole units as a number. */
export function fromUnits(units: Logic, scale: number): Logic {
  return scale === 0 ? units : { '/': [units, 10 ** scale] };
}

/** A quotient of whole numbers as the nearest whole number, ties to the even one. */
export function divideHalfEven(dividend: Logic, divisor: Logic): Logic {
  const [n, d] = [absolute(dividend), absolute(divisor)];
  const rest = remainder(n, d);
  const down: Logic = { '/': [{ '-': [n, rest] }, d] };
  const twice: Logic = { '*': [2, rest] };
  const up: Logic = { '+': [down, 1] };
  const nearest = choose(
    { '<': [twice, d] },
    down,
    choose({ '>': [twice, d] }, up, choose(equals(remainder(down, 2), 0), down, up)),
  );
  const [below, divisorBelow] = [isNegative(dividend), isNegative(divisor)];
  const opposite =
    typeof divisorBelow === 'boolean' ? choose(divisorBelow, not(below), below) : { '!==': [below, divisorBelow] };
  return choose(opposite, { '-': [0, nearest] }, nearest);
}

function isNegative(number: Logic): Logic {
  return typeof number === 'number' ? number < 0 : { '<': [number, 0] };
}

function absolute(number: Logic): Logic {
  if (typeof number === 'number') return Math.abs(number);
  return choose({ '<': [number, 0] }, { '-': [0, number] }, number);
}

function remainder(number: Logic, divisor: Logic): Logic {
  return { '%': [number, divisor] };
}
