import type { FileValue } from '@askless/core';
import type { MoneyUnit } from '../texts/index.js';

/** An amount as typed, and the unit it is typed in. */
export interface MoneyEntry {
  readonly unit: MoneyUnit;
  readonly text: string;
}

/** A date as typed, part by part; parts that its kind does not have stay empty. */
export interface DateEntry {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** An address as typed: in one line, or in parts of which `line` is the street. */
export interface AddressEntry {
  readonly inParts: boolean;
  readonly line: string;
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly district: string;
  readonly postalCode: string;
}

/**
 * What a control holds, plain data that a form library can keep: text for most kinds ('yes', 'no' or '' for boolean), a list
 * for choices and texts, parts for money, dates and addresses, the description of a file.
 */
export type Entry = string | readonly string[] | MoneyEntry | DateEntry | AddressEntry | FileValue;

/** An entry's text; '' for entries of another shape. */
export function textIn(entry: Entry): string {
  return typeof entry === 'string' ? entry : '';
}

/** An entry's list; empty for entries of another shape. */
export function listIn(entry: Entry): readonly string[] {
  return isList(entry) ? entry : [];
}

/** An entry as an amount; text is taken as typed in single units. */
export function moneyIn(entry: Entry): MoneyEntry {
  if (typeof entry === 'object' && 'unit' in entry) return entry;
  return { unit: 'one', text: textIn(entry) };
}

/** An entry as a date; empty parts for entries of another shape. */
export function dateIn(entry: Entry): DateEntry {
  return typeof entry === 'object' && 'month' in entry ? entry : { year: '', month: '', day: '' };
}

/** An entry as an address; text is taken as one line. */
export function addressIn(entry: Entry): AddressEntry {
  if (typeof entry === 'object' && 'inParts' in entry) return entry;
  return { inParts: false, line: textIn(entry), country: '', region: '', city: '', district: '', postalCode: '' };
}

/** An entry as a file; undefined where none is chosen. */
export function fileIn(entry: Entry): FileValue | undefined {
  return typeof entry === 'object' && 'fileName' in entry ? entry : undefined;
}

function isList(entry: Entry): entry is readonly string[] {
  return Array.isArray(entry);
}
