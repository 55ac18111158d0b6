import { addDecimals, compareDecimals, parseDecimal, type Decimal, type ValueSpec } from '@askless/core';
import type { MoneyUnit } from '../texts/index.js';
import type { MoneyEntry } from './entry.js';
import { groupDigits, halfWidth, readUnsigned, shiftPoint, splitSign } from './numerals.js';

const powers: Readonly<Record<MoneyUnit, number>> = { one: 0, thousand: 3, wan: 4, million: 6, yi: 8 };

/** Multipliers that people type after digits, as powers of ten. */
const multipliers: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  w: 4,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  万亿: 12,
};

/** Longest text that is looked at. */
const longest = 100;

/**
 * Reads an amount as people type or paste it: `6,000`, `６０００`, `¥6,000.00`, `100万`, `1亿2000万`, `1.5 million`.
 *
 * @returns The exact decimal in single units of the currency. A multiplier, or 元 at the end, counts before the entry's unit.
 */
export function readAmount({ text, unit }: MoneyEntry, locale: string): Decimal | undefined {
  if (text.length > longest) return undefined;
  const { negative, unsigned } = splitSign(withoutCurrency(halfWidth(text)));
  const amount = addTerms(unsigned, powers[unit], locale);
  return amount === undefined || !negative ? amount : parseDecimal(`-${amount}`);
}

/** An amount written in a unit, thousands separated. */
export function writeAmount(amount: Decimal, unit: MoneyUnit, locale: string): string {
  return groupDigits(shiftPoint(amount, -powers[unit]), locale);
}

/** The same amount in another unit; text that is no amount stays as it is. */
export function switchUnit(entry: MoneyEntry, unit: MoneyUnit, locale: string): MoneyEntry {
  const amount = readAmount(entry, locale);
  return { unit, text: amount === undefined ? entry.text : writeAmount(amount, unit, locale) };
}

type Magnitude = ValueSpec['magnitude'];

/** The units in which a language counts amounts of a question; the first is the currency itself. */
export function unitsOf(locale: string, magnitude?: Magnitude): readonly [MoneyUnit, ...MoneyUnit[]] {
  if (!/^(?:zh|ja)\b/i.test(locale)) return ['one', 'million'];
  return magnitude === 'large' ? ['one', 'wan', 'yi'] : ['one', 'wan'];
}

/** The unit in which an amount is begun: 万 in Chinese, but for what is usually small. */
export function firstUnit(locale: string, magnitude?: Magnitude): MoneyUnit {
  return magnitude !== 'small' && unitsOf(locale).includes('wan') ? 'wan' : 'one';
}

/** The unit in which an amount reads best: 万 or 亿 for round Chinese amounts, else the currency itself. */
export function unitFor(amount: Decimal, locale: string, magnitude?: Magnitude): MoneyUnit {
  const suits = (unit: MoneyUnit): boolean =>
    compareDecimals(amount.replace('-', ''), shiftPoint('1', powers[unit])) >= 0 &&
    (shiftPoint(amount, -powers[unit]).split('.')[1]?.length ?? 0) <= 2;
  const larger = unitsOf(locale, magnitude).filter((unit) => unit === 'wan' || unit === 'yi');
  return (magnitude === 'small' ? undefined : larger.toReversed().find(suits)) ?? 'one';
}

function withoutCurrency(text: string): string {
  return text.replace(
    /人民币|[¥$€£]|\b(?:CNY|RMB|USD|EUR|GBP|HKD|JPY|CHF)|(?:CNY|RMB|USD|EUR|GBP|HKD|JPY|CHF)\b/gi,
    ' ',
  );
}

/** Adds `1亿` and `2000万`; each term smaller than the one before. */
function addTerms(text: string, unitPower: number, locale: string): Decimal | undefined {
  const terms = [...text.matchAll(/([^a-z\u4e00-\u9fff]+)([a-z\u4e00-\u9fff]*)\s*/gi)];
  if (terms.length === 0 || terms.map(([whole]) => whole).join('') !== text) return undefined;
  let sum: Decimal = '0';
  let above = Number.POSITIVE_INFINITY;
  for (const [, digits = '', word = ''] of terms) {
    const number = readUnsigned(digits, locale);
    const power = powerOf(word.toLowerCase(), terms.length === 1 ? unitPower : undefined);
    if (number === undefined || power === undefined || power >= above) return undefined;
    sum = addDecimals(sum, shiftPoint(number, power));
    above = power;
  }
  return sum;
}

function powerOf(word: string, unitPower: number | undefined): number | undefined {
  const [, multiplier = '', currency = ''] = /^(.*?)([元圆]?[整正]?)$/.exec(word) ?? [];
  if (multiplier !== '') return multipliers[multiplier];
  return currency === '' ? unitPower : 0;
}
