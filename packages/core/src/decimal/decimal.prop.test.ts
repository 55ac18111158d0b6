import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
} from './index.js';

const canonicalText = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/;

/** A whole number of units of 10^-scale, as text that need not be canonical. */
const written = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12))
  .map(([whole, scale]) => writtenAt(whole, scale));

const decimals = written.map((text) => parseDecimal(text) ?? '');

function writtenAt(whole: bigint, scale: number): string {
  const digits = size(whole)
    .toString()
    .padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : `.${digits.slice(-scale)}`;
  return `${whole < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${fraction}`;
}

/** Units of 10^-40, in which every decimal of these tests is whole. */
function units(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(40, '0'));
}

test('a decimal read is canonical, and reads as itself', () => {
  fc.assert(
    fc.property(written, (text) => {
      const decimal = parseDecimal(text) ?? '';
      expect(decimal).toMatch(canonicalText);
      expect(parseDecimal(decimal)).toBe(decimal);
      expect(units(decimal)).toBe(units(text));
    }),
  );
});

test('a JSON number is read as the decimal that its text says', () => {
  const doubles = fc
    .double({ noNaN: true, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
    .filter((number) => number === 0 || Math.abs(number) > 1e-40);
  fc.assert(
    fc.property(doubles, (number) => {
      const decimal = parseDecimal(number);
      expect(decimal).toMatch(canonicalText);
      expect(Number(decimal)).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('anything else at all is refused, not thrown at', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true }),
      (input) => {
        const decimal = parseDecimal(input);
        expect(decimal === undefined || typeof input === 'number' || typeof input === 'string').toBe(true);
      },
    ),
  );
});

test('comparison is that of exact numbers, by doubles too', () => {
  const short = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(4))
    .map(([n, scale]) => writtenAt(BigInt(n), scale));
  fc.assert(
    fc.property(fc.oneof(fc.tuple(decimals, decimals), fc.tuple(short, short)), ([one, other]) => {
      const [a, b] = [units(one), units(other)];
      expect(compareDecimals(one, other)).toBe(a < b ? -1 : Number(a > b));
    }),
  );
});

test('comparison tells apart neighbours at the length where doubles are left', () => {
  const lengths = fc.integer({ min: 10, max: 20 });
  fc.assert(
    fc.property(lengths, fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.nat(9), (length, seed, scale) => {
      const digits = 10n ** BigInt(length - 1) + (seed % 10n ** BigInt(length - 1));
      const [one, next] = [writtenAt(digits, scale), writtenAt(digits + 1n, scale)];
      expect([compareDecimals(one, next), compareDecimals(next, one), compareDecimals(one, one)]).toEqual([-1, 1, 0]);
    }),
  );
});

test('sums, differences and products are exact and canonical', () => {
  fc.assert(
    fc.property(decimals, decimals, (one, other) => {
      const [sum, difference, product] = [
        addDecimals(one, other),
        subtractDecimals(one, other),
        multiplyDecimals(one, other),
      ];
      expect([units(sum), units(difference)]).toEqual([units(one) + units(other), units(one) - units(other)]);
      expect(units(product) * 10n ** 40n).toBe(units(one) * units(other));
      for (const result of [sum, difference, product]) expect(result).toMatch(canonicalText);
    }),
  );
});

test('a quotient is within half a unit of its last place, and even at exactly half', () => {
  const divisors = decimals.filter((decimal) => decimal !== '0');
  fc.assert(
    fc.property(decimals, divisors, fc.nat(8), (dividend, divisor, scale) => {
      const quotient = divideDecimals(dividend, divisor, scale) ?? '';
      const last = 10n ** BigInt(40 - scale);
      // Twice |quotient - dividend / divisor| against one unit of the last place, both multiplied by the divisor.
      const twice = 2n * size(units(quotient) * units(divisor) - units(dividend) * 10n ** 40n);
      const unit = last * size(units(divisor));
      const isEven = (units(quotient) / last) % 2n === 0n;
      expect(twice < unit || (twice === unit && isEven)).toBe(true);
      expect(quotient).toMatch(canonicalText);
    }),
  );
});

test('nothing is divided by zero', () => {
  fc.assert(
    fc.property(decimals, fc.nat(8), (dividend, scale) => {
      expect(divideDecimals(dividend, '0', scale)).toBeUndefined();
    }),
  );
});

function size(number: bigint): bigint {
  return number < 0n ? -number : number;
}

test('rounding is dividing by one', () => {
  fc.assert(
    fc.property(decimals, fc.nat(14), (decimal, scale) => {
      expect(roundDecimal(decimal, scale)).toBe(divideDecimals(decimal, '1', scale));
    }),
  );
});
