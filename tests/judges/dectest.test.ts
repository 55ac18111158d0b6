// General Decimal Arithmetic test cases (Mike Cowlishaw, IBM): the finite ones that decimals without exponents, negative
// zeros and contexts can express. A case rounded otherwise than half-even judges too, unless it is a tie.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
} from '../../packages/core/src/decimal/index.js';
import { hasShared, sharedPath } from './shared.js';

interface Case {
  readonly id: string;
  readonly operation: string;
  readonly operands: readonly string[];
  readonly result: string;
  readonly conditions: readonly string[];
  readonly rounding: string;
}

/** How many cases of each file are judged: none falls away unseen. */
const judged = {
  add: 1202,
  base: 243,
  compare: 462,
  divide: 342,
  multiply: 198,
  quantize: 387,
  reduce: 132,
  rounding: 376,
  subtract: 447,
};

describe.skipIf(!hasShared)('decimal arithmetic test cases', () => {
  test.each(Object.entries(judged))('%s', (name, count) => {
    const cases = readCases(readFileSync(sharedPath('corpora', 'dectest', `${name}.decTest`), 'utf8'));
    const verdicts = cases.flatMap((one) => {
      const verdict = judge(one);
      return verdict === undefined ? [] : [{ id: one.id, ...verdict }];
    });
    expect(verdicts.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(verdicts).toHaveLength(count);
  });
});

function readCases(text: string): Case[] {
  let rounding = 'half_up';
  return text.split('\n').flatMap((line) => {
    rounding = /^rounding\s*:\s*(\w+)/i.exec(line)?.[1] ?? rounding;
    const [, id, operation, left, right] =
      /^(\w+)\s+(\w+)\s+(.+?)\s+->\s+(.+)$/.exec(line.replace(/--.*$/, '').trim()) ?? [];
    if (id === undefined || operation === undefined) return [];
    const [result = '', ...conditions] = tokens(right ?? '');
    return [{ id, operation, operands: tokens(left ?? ''), result, conditions, rounding }];
  });
}

function tokens(text: string): string[] {
  return [...text.matchAll(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

interface Verdict {
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** What we say and what the case says; undefined for a case that says nothing of our decimals. */
function judge(one: Case): Verdict | undefined {
  if (one.operation === 'toSci') return judgeReading(one);
  const [first, second] = one.operands.map(plain);
  const theirs = plain(one.result);
  if (first === undefined || theirs === undefined || (one.operands.length > 1 && second === undefined))
    return undefined;
  const other = second ?? '0';
  if (one.operation === 'compare') return { ours: String(compareDecimals(first, other)), theirs };
  const { exponent } = partsOf(one.result) ?? { exponent: 1 };
  const isInexact = one.conditions.includes('Inexact');
  if (isInexact && exponent > 0) return undefined;
  const exact = exactly(one.operation, first, other);
  if (one.operation === 'divide') return judgeDivision(one, { first, other, theirs, scale: Math.max(0, -exponent) });
  if (exact === undefined) return undefined;
  if (!isInexact) return { ours: exact, theirs };
  if (!isHalfEvenToo(one, exact, -exponent)) return undefined;
  return { ours: roundDecimal(exact, -exponent), theirs };
}

function judgeDivision(
  one: Case,
  { first, other, theirs, scale }: { first: string; other: string; theirs: string; scale: number },
): Verdict | undefined {
  const further = divideDecimals(first, other, scale + 1);
  if (further === undefined) return { ours: undefined, theirs };
  const isExactThere = multiplyDecimals(further, other) === first;
  if (isExactThere && !isHalfEvenToo(one, further, scale)) return undefined;
  if (one.rounding !== 'half_even' && !one.rounding.startsWith('half') && one.conditions.includes('Inexact'))
    return undefined;
  return { ours: divideDecimals(first, other, scale), theirs };
}

/** Whether rounding half-even gives what the case's own rounding gives. */
function isHalfEvenToo({ rounding }: Case, exact: string, scale: number): boolean {
  if (rounding === 'half_even') return true;
  const beyond = (exact.split('.')[1] ?? '').slice(scale);
  return rounding.startsWith('half') && !/^50*$/.test(beyond);
}

function exactly(operation: string, first: string, other: string): string | undefined {
  if (operation === 'add') return addDecimals(first, other);
  if (operation === 'subtract') return subtractDecimals(first, other);
  if (operation === 'multiply') return multiplyDecimals(first, other);
  return operation === 'quantize' || operation === 'reduce' ? first : undefined;
}

/** Texts that are no numbers are refused; plain ones are read as what they are. */
function judgeReading({ operands: [text = ''], result, conditions }: Case): Verdict | undefined {
  if (conditions.includes('Conversion_syntax')) return { ours: parseDecimal(text), theirs: undefined };
  const isPlain = /^-?\d+(?:\.\d+)?$/.test(text) && !conditions.includes('Inexact');
  const theirs = plain(result);
  return isPlain && theirs !== undefined ? { ours: parseDecimal(text), theirs } : undefined;
}

/** A number as canonical text without exponent; undefined for what is none, and beyond 60 digits. */
function plain(text: string): string | undefined {
  const parts = partsOf(text);
  if (!parts || Math.abs(parts.exponent) > 60) return undefined;
  const { sign, digits, exponent } = parts;
  const padded = exponent >= 0 ? digits + '0'.repeat(exponent) : digits.padStart(1 - exponent, '0');
  return parseDecimal(sign + (exponent >= 0 ? padded : `${padded.slice(0, exponent)}.${padded.slice(exponent)}`));
}

function partsOf(text: string): { sign: string; digits: string; exponent: number } | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  return { sign: sign === '-' ? '-' : '', digits: whole + fraction, exponent: Number(exponent) - fraction.length };
}
