import type { FormatField, Token } from '@askless/core';
import { separator } from './recordReader.js';

/** What can be written into a cell: an answer's value, or one that the lender supplies. */
export type CellValue = string | number | boolean | readonly string[] | object | null;

/** A value as a flat record writes it: a date as YYYYMMDD, several codes separated, numbers in digits; nothing as ''. */
export function cellText(value: CellValue | undefined, { cell }: FormatField): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(separator);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return cell?.kind === 'date' ? text.replaceAll('-', '') : text;
}

/** How a format writes that a cell has no answer: a code, or nothing. */
export function tokenText(token: Token | undefined): string {
  return token && 'value' in token && token.value !== null ? String(token.value) : '';
}
