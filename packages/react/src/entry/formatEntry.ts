import type { AddressValue, FileValue, Value, ValueSpec } from '@askless/core';
import { firstUnit, unitFor, writeAmount } from './amount.js';
import { splitIso } from './calendarText.js';
import { addressIn, type Entry, type MoneyEntry } from './entry.js';
import { writeDecimal } from './numerals.js';

/**
 * What a control holds for a value: the entry that `parseEntry` reads back as the same value.
 *
 * @param value Undefined for an empty control.
 */
export function formatEntry(spec: ValueSpec, value: Value | undefined, locale: string): Entry {
  switch (spec.kind) {
    case 'money':
      return moneyEntry(spec, value, locale);
    case 'percent':
    case 'decimal':
      return typeof value === 'string' ? writeDecimal(value, locale) : '';
    case 'boolean':
      return typeof value === 'boolean' ? yesOrNo(value) : '';
    case 'date':
    case 'month':
    case 'monthDay':
      return typeof value === 'string' ? splitIso(spec.kind, value) : { year: '', month: '', day: '' };
    case 'choices':
      return isList(value) ? value : [];
    case 'texts':
      return isList(value) ? value : '';
    case 'address':
      return addressEntry(value);
    case 'file':
      return isFile(value) ? value : '';
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

function moneyEntry({ magnitude }: ValueSpec, value: Value | undefined, locale: string): MoneyEntry {
  if (typeof value !== 'string') return { unit: firstUnit(locale, magnitude), text: '' };
  const unit = unitFor(value, locale, magnitude);
  return { unit, text: writeAmount(value, unit, locale) };
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function addressEntry(value: Value | undefined): Entry {
  if (typeof value === 'string') return addressIn(value);
  return isAddress(value) ? { ...addressIn(''), ...value, inParts: true } : addressIn('');
}

function isList(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value);
}

function isFile(value: Value | undefined): value is FileValue {
  return typeof value === 'object' && 'fileName' in value;
}

function isAddress(value: Value | undefined): value is AddressValue {
  return typeof value === 'object' && 'line' in value;
}
