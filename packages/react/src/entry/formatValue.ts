import type { AddressValue, FileValue, Value, ValueSpec } from '@askless/core';
import type { ControlTexts } from '../texts/index.js';
import { unitFor, writeAmount } from './amount.js';
import { dateText } from './calendarText.js';
import { groupCode, isCode } from './codeGroups.js';
import { groupDigits, writeDecimal } from './numerals.js';

/** What else a value's text depends on. */
export interface ValueWording {
  readonly locale: string;
  readonly texts: ControlTexts;
  /** Names of options by their codes. */
  readonly options?: Readonly<Record<string, string>>;
  /** ISO 4217; none before the borrower has chosen one. */
  readonly currency?: string;
  /** What a number counts, in the language shown. */
  readonly unit?: string;
}

/**
 * A value as text to read: options by name, amounts with currency, dates in words.
 *
 * @example `600 万元（6,000,000 元）`, `CNY 6,000,000`, `23 November 2026`
 */
export function formatValue(spec: ValueSpec, value: Value, wording: ValueWording): string {
  const { locale, texts, options = {} } = wording;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (isList(value)) return texts.list(value.map((one) => options[one] ?? one));
  if (isFile(value)) return value.fileName;
  if (typeof value === 'object') return addressText(value, wording);
  const text = String(value);
  switch (spec.kind) {
    case 'money':
      return moneyText(spec, text, wording);
    case 'percent':
      return `${writeDecimal(text, locale)}%`;
    case 'decimal':
    case 'integer':
      return numberText(text, wording);
    case 'date':
    case 'month':
    case 'monthDay':
      return dateText(spec.kind, text, locale);
    case 'country':
      return countryName(text, locale, texts);
    case 'identifier':
      return isCode(spec.scheme) ? groupCode(spec.scheme, text) : text;
    default:
      return options[text] ?? text;
  }
}

/** An amount with its currency, and in 万 or 亿 where it reads better so. */
function moneyText({ magnitude }: ValueSpec, amount: string, { locale, texts, currency = '' }: ValueWording): string {
  const full = texts.money(currency, groupDigits(amount, locale));
  const unit = unitFor(amount, locale, magnitude);
  return unit === 'one' ? full : `${texts.moneyIn(unit, currency, writeAmount(amount, unit, locale))}（${full}）`;
}

/** A country's or region's name in the language shown. */
export function countryName(code: string, locale: string, texts: ControlTexts): string {
  return (
    texts.countryNames[code] ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
  );
}

/** Numbers with a unit are grouped; plain ones may be years. */
function numberText(number: string, { locale, unit }: ValueWording): string {
  return unit === undefined ? writeDecimal(number, locale) : `${groupDigits(number, locale)} ${unit}`;
}

/** Chinese addresses go from the large to the small, others from the small to the large. */
function addressText(
  { country, region, city, district, line, postalCode }: AddressValue,
  { locale, texts }: ValueWording,
): string {
  const isChinese = /^zh\b/i.test(locale);
  const land = country === undefined ? undefined : countryName(country, locale, texts);
  const parts = isChinese
    ? [country === 'CN' ? undefined : land, region, city, district, line]
    : [line, district, city, region, postalCode, land];
  const written = parts.filter((part) => part !== undefined && part !== '').join(isChinese ? '' : ', ');
  return isChinese && postalCode !== undefined ? `${written}（${postalCode}）` : written;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function isFile(value: Value): value is FileValue {
  return typeof value === 'object' && 'fileName' in value;
}
