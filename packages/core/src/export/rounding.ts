import { isExact } from './amount.js';
import {
  allOf,
  choose,
  compare,
  equals,
  isThere,
  minus,
  not,
  over,
  plus,
  remainder,
  times,
  type Logic,
} from './logic.js';

/** A value's whole units at a scale; null for no value, and for one that has more decimals or is too large. */
export function toUnits(value: Logic, scale: number): Logic {
  const magnitude = absolute(value);
  if (scale === 0)
    return choose(allOf(isThere(value), isExact(value), equals(remainder(magnitude, 1), 0)), value, null);
  const shifted = plus(times(magnitude, 10 ** scale), 0.5);
  const whole = minus(shifted, remainder(shifted, 1));
  const units = choose(compare('<', value, 0), minus(0, whole), whole);
  const exact = allOf(isThere(value), isExact(times(value, 10 ** scale)), equals(over(units, 10 ** scale), value));
  return choose(exact, units, null);
}

/** Whole units as a number. */
export function fromUnits(units: Logic, scale: number): Logic {
  return scale === 0 ? units : over(units, 10 ** scale);
}

/** A quotient of whole numbers as the nearest whole number, ties to the even one. */
export function divideHalfEven(dividend: Logic, divisor: Logic): Logic {
  const [n, d] = [absolute(dividend), absolute(divisor)];
  const rest = remainder(n, d);
  const down = over(minus(n, rest), d);
  const twice = times(2, rest);
  const up = plus(down, 1);
  const nearest = choose(
    compare('<', twice, d),
    down,
    choose(compare('>', twice, d), up, choose(equals(remainder(down, 2), 0), down, up)),
  );
  const [below, divisorBelow] = [compare('<', dividend, 0), compare('<', divisor, 0)];
  const opposite =
    typeof divisorBelow === 'boolean' ? choose(divisorBelow, not(below), below) : { '!==': [below, divisorBelow] };
  return choose(opposite, minus(0, nearest), nearest);
}

function absolute(number: Logic): Logic {
  return choose(compare('<', number, 0), minus(0, number), number);
}
