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

test.each<readonly [unknown, string | undefined]>([
  ['0', '0'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['007', '7'],
  ['1450000', '1450000'],
  ['12.50', '12.5'],
  ['1.000', '1'],
  ['-0.050', '-0.05'],
  ['9'.repeat(60), '9'.repeat(60)],
  [`-${'9'.repeat(30)}.${'9'.repeat(30)}`, `-${'9'.repeat(30)}.${'9'.repeat(30)}`],
  [`0.${'0'.repeat(58)}1`, `0.${'0'.repeat(58)}1`],
])('reads the text %j as %j', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

test.each<readonly [number, string]>([
  [0, '0'],
  [-0, '0'],
  [300000, '300000'],
  [9.6, '9.6'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1e-60, `0.${'0'.repeat(59)}1`],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
])('reads the JSON number %d as %j', (number, expected) => {
  expect(parseDecimal(number)).toBe(expected);
});

test.each([
  ['', ' 1', '1 ', '1\n', '+1', '--1', '-', '.', '.5', '5.', '1.2.3', '1,000', '1e5', '1E5', '0x10', '1_000', '１２'],
  ['NaN', 'Infinity', '-Infinity', '1n', '一', '9'.repeat(61), `0.${'0'.repeat(59)}1`, '1'.repeat(1_000_000)],
  [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, -(2 ** 53), 1e21, Number.MIN_VALUE],
  [undefined, null, true, 1n, Symbol('1'), [], ['1'], {}, { toString: (): string => '1' }, () => '1', new Date(0)],
])('refuses what is no plain decimal (%#)', (...inputs: unknown[]) => {
  expect(inputs.map(parseDecimal)).toEqual(inputs.map(() => undefined));
});

test('compares by size, not as text', () => {
  const pairs = [
    ['9', '10'],
    ['-10', '-9'],
    ['-1', '0'],
    ['0.1', '0.25'],
    ['99999999999999999.98', '99999999999999999.99'],
    ['0.00000000000000000001', '0.00000000000000000002'],
  ] as const;
  expect(pairs.map(([less, more]) => [less, more].map((one) => compareDecimals(one, more)))).toEqual(
    pairs.map(() => [-1, 0]),
  );
  expect(pairs.map(([less, more]) => compareDecimals(more, less))).toEqual(pairs.map(() => 1));
});

test('adds, subtracts and multiplies exactly', () => {
  expect([
    addDecimals('0.1', '0.2'),
    addDecimals('-1.5', '1.5'),
    subtractDecimals('1', '0.9'),
    multiplyDecimals('1.1', '1.1'),
    multiplyDecimals('-0.5', '2'),
    multiplyDecimals('99999999999999999', '99999999999999999'),
  ]).toEqual(['0.3', '0', '0.1', '1.21', '-1', '9999999999999999800000000000000001']);
});

test('divides to a scale, ties to the even neighbour, and not by zero', () => {
  expect([
    divideDecimals('1', '3', 4),
    divideDecimals('2', '3', 4),
    divideDecimals('1', '8', 2),
    divideDecimals('3', '8', 2),
    divideDecimals('-1', '8', 2),
    divideDecimals('1', '-3', 0),
    divideDecimals('10', '0.25', 2),
    divideDecimals('0', '5', 2),
    divideDecimals('1', '0', 2),
    divideDecimals('0', '0', 2),
  ]).toEqual(['0.3333', '0.6667', '0.12', '0.38', '-0.12', '0', '40', '0', undefined, undefined]);
});

test('rounds half-even to a scale', () => {
  const rounded = ['0.5', '1.5', '2.5', '-0.5', '-1.5', '2.51', '1.49', '7'].map((decimal) => roundDecimal(decimal, 0));
  expect(rounded).toEqual(['0', '2', '2', '0', '-2', '3', '1', '7']);
  expect(roundDecimal('1.005', 2)).toBe('1');
  expect(roundDecimal('1.015', 2)).toBe('1.02');
  expect(roundDecimal('12.34', 6)).toBe('12.34');
});
