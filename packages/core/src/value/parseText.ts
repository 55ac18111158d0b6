import type { Parsed } from './value.js';

/** Longest text a question takes where it says nothing else. */
export const defaultLength = 200;

// oxlint-disable-next-line no-control-regex -- Control characters but tab and line ends; bidirectional controls, with which a text could show other than it reads (UAX #9).
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * Reads a text: NFC, no control or bidirectional control characters, no lone surrogates.
 *
 * @param maxLength Most UTF-16 units; longer input is refused before anything looks at it.
 */
export function parseText(input: unknown, maxLength = defaultLength): Parsed<string> {
  if (typeof input !== 'string') return { issue: { code: 'wrong-type' } };
  if (input.length > maxLength) return { issue: { code: 'too-long', facts: { most: maxLength } } };
  if (forbidden.test(input) || !isWellFormed(input)) return { issue: { code: 'forbidden-character' } };
  const value = input.normalize('NFC');
  return value.trim() === '' ? { issue: { code: 'empty' } } : { value };
}

/** Every surrogate has its partner. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text);
}
