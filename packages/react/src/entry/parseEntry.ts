import { parseValue, type Parsed, type Value, type ValueIssue, type ValueSpec } from '@askless/core';
import { schemes } from '@askless/core/validate';
import { readAmount } from './amount.js';
import { joinIso } from './calendarText.js';
import { addressIn, dateIn, fileIn, listIn, moneyIn, textIn, type AddressEntry, type Entry } from './entry.js';
import { dialled } from './landline.js';
import { halfWidth, readNumber } from './numerals.js';

/** What reading an entry depends on, apart from its kind. */
export interface Reading {
  /** Decides the decimal mark. */
  readonly locale: string;
  /** ISO 3166: where a telephone number without a country code is dialled; none where that is not known. */
  readonly country?: string | undefined;
}

/** What an entry comes to: a value, the reason why it is none, or nothing typed yet. */
export type ParsedEntry = { readonly value: Value } | { readonly issue: ValueIssue } | { readonly empty: true };

/**
 * Reads what a control holds as a value of its question's kind. Limits (smallest, largest, check digits) are core's
 * `validateValue`'s, for which this value is the input.
 */
export function parseEntry(spec: ValueSpec, entry: Entry, { locale, country }: Reading): ParsedEntry {
  switch (spec.kind) {
    case 'money':
      return moneyIn(entry).text.trim() === '' ? nothing : decimalOf(readAmount(moneyIn(entry), locale));
    case 'percent':
    case 'decimal':
    case 'integer':
      return textIn(entry).trim() === '' ? nothing : parseNumber(spec, textIn(entry), locale);
    case 'date':
    case 'month':
    case 'monthDay':
      return parseDate(spec, entry);
    case 'boolean':
      return textIn(entry) === '' ? nothing : parseValue(spec, { yes: true, no: false }[textIn(entry)]);
    case 'choices':
      return listIn(entry).length === 0 ? nothing : parseValue(spec, listIn(entry));
    case 'texts':
      return parseTexts(spec, entry);
    case 'file':
      return fileIn(entry) ? parseValue(spec, fileIn(entry)) : nothing;
    case 'address':
      return parseAddress(spec, addressIn(entry));
    default:
      return parseText(spec, spec.scheme === 'phone' ? dialled(textIn(entry).trim(), country) : textIn(entry).trim());
  }
}

const nothing: ParsedEntry = { empty: true };

function decimalOf(decimal: string | undefined): Parsed {
  return decimal === undefined ? { issue: { code: 'not-a-decimal' } } : { value: decimal };
}

function parseNumber(spec: ValueSpec, text: string, locale: string): Parsed {
  const number = readNumber(halfWidth(text).replace(/\s*%\s*$/, ''), locale);
  if (spec.kind !== 'integer' || number === undefined) return decimalOf(number);
  if (number.includes('.')) return { issue: { code: 'too-many-decimals', facts: { most: 0 } } };
  const value = Number(number);
  if (Number.isSafeInteger(value)) return { value: value === 0 ? 0 : value };
  const limit = number.startsWith('-') ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
  return {
    issue:
      limit < 0
        ? { code: 'below-minimum', facts: { min: spec.min ?? limit } }
        : { code: 'above-maximum', facts: { max: spec.max ?? limit } },
  };
}

function parseDate(spec: ValueSpec, entry: Entry): ParsedEntry {
  if (spec.kind !== 'date' && spec.kind !== 'month' && spec.kind !== 'monthDay') return nothing;
  const joined = joinIso(spec.kind, dateIn(entry));
  if (!joined) return nothing;
  return 'iso' in joined
    ? parseValue(spec, joined.iso)
    : { issue: { code: 'not-a-date', facts: { missing: joined.missing } } };
}

/** An empty list says that there are none; a list of empty lines says nothing yet. */
function parseTexts(spec: ValueSpec, entry: Entry): ParsedEntry {
  const typed = listIn(entry);
  const lines = typed.map((line) => line.trim()).filter((line) => line !== '');
  const says = lines.length > 0 || (Array.isArray(entry) && typed.length === 0);
  return says ? parseValue(spec, lines) : nothing;
}

function parseText(spec: ValueSpec, text: string): ParsedEntry {
  if (text === '') return nothing;
  if (spec.kind === 'region') return parseValue(spec, halfWidth(text).toUpperCase());
  return parseValue(
    spec,
    spec.kind === 'identifier' && spec.scheme && text.length < 255 ? schemes[spec.scheme].normalise(text) : text,
  );
}

/** One line stays one line; parts become an object of those that were filled. */
function parseAddress(spec: ValueSpec, { inParts, line, ...others }: AddressEntry): ParsedEntry {
  const filled = Object.entries(others)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== '');
  if (line.trim() === '' && (!inParts || filled.length === 0)) return nothing;
  return parseValue(spec, inParts ? { ...Object.fromEntries(filled), line: line.trim() } : line.trim());
}
