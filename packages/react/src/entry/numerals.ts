import { multiplyDecimals, parseDecimal, type Decimal } from '@askless/core';

/** The marks with which a language writes numbers. */
interface Marks {
  readonly decimal: string;
  readonly group: string;
}

const marksByLocale = new Map<string, Marks>();

/** A language's decimal and grouping marks. */
function marksOf(locale: string): Marks {
  const known = marksByLocale.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const mark = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const marks = { decimal: mark('decimal', '.'), group: mark('group', ',') };
  marksByLocale.set(locale, marks);
  return marks;
}

/** A decimal in a language's marks, thousands separated; exact, where `Intl` in older browsers goes through a double. */
export function groupDigits(decimal: Decimal, locale: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return joinNumber(whole.replace(/\B(?=(?:\d{3})+$)/g, marksOf(locale).group), fraction, locale);
}

/** A decimal in a language's decimal mark, its digits not grouped. */
export function writeDecimal(decimal: Decimal, locale: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return joinNumber(whole, fraction, locale);
}

function joinNumber(whole: string, fraction: string | undefined, locale: string): string {
  return fraction === undefined ? whole : whole + marksOf(locale).decimal + fraction;
}

/** The sign with which a currency is written before an amount, such as `¥`; '' before there is one. */
export function currencyMark(currency: string, locale: string): string {
  if (currency === '') return '';
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

/** A decimal times 10 to the power of `places`, exactly. */
export function shiftPoint(decimal: Decimal, places: number): Decimal {
  return multiplyDecimals(decimal, places < 0 ? `0.${'0'.repeat(-places - 1)}1` : `1${'0'.repeat(places)}`);
}

/** Full-width letters, digits and marks as half-width ones; the Chinese full stop, typed for a decimal point, as one. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\uffe5/g, '¥');
}

/** Splits the sign off a half-width number: `-1,200` and `(1,200)` are negative. */
export function splitSign(text: string): { readonly negative: boolean; readonly unsigned: string } {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed)?.[1];
  if (bracketed !== undefined) return { negative: true, unsigned: bracketed };
  return { negative: trimmed.startsWith('-'), unsigned: trimmed.replace(/^[-+]/, '') };
}

/**
 * Reads a number as people type it: full-width digits, thousands separators, brackets for negatives.
 *
 * @returns The exact decimal. Undefined for no number, and for `1,5`, which is 15 to one reader and 1.5 to another.
 */
export function readNumber(text: string, locale: string): Decimal | undefined {
  const { negative, unsigned } = splitSign(halfWidth(text));
  const number = readUnsigned(unsigned, locale);
  return number === undefined || !negative ? number : parseDecimal(`-${number}`);
}

/** Reads a half-width number without a sign. */
export function readUnsigned(text: string, locale: string): Decimal | undefined {
  const [whole = '', fraction, ...more] = text.trim().split(marksOf(locale).decimal);
  if (more.length > 0 || !/\d/.test(text) || !/^\d*$/.test(fraction ?? '')) return undefined;
  if (!/^\d*(?:[,.'’\s]\d+)*$/.test(whole)) return undefined;
  if (fraction === undefined && /^\d+[,.]\d{1,2}$/.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return parseDecimal(fraction ? `${digits}.${fraction}` : digits);
}
