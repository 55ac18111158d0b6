import type { Parsed } from './value.js';

/** Longest text a question takes where it says nothing else. */
export const defaultLength = 200;

// oxlint-disable-next-line no-control-regex -- Control characters but tab and line ends; bidirectional controls, with which a text could show other than it reads (UAX #9).
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Nothing to be seen: spaces, characters that Unicode says to ignore, the empty Braille pattern. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/**
 * Reads a text: NFC, no control or bidirectional control characters, no lone surrogates.
 *
 * @param maxLength Most UTF-16 units, before NFC and after; longer input is refused before anything looks at it.
 */
export function parseText(input: unknown, maxLength = defaultLength): Parsed<string> {
  if (typeof input !== 'string') return { issue: { code: 'wrong-type' } };
  const tooLong = { issue: { code: 'too-long', facts: { most: maxLength } } } as const;
  if (input.length > maxLength) return tooLong;
  if (forbidden.test(input) || !isWellFormed(input)) return { issue: { code: 'forbidden-character' } };
  const value = input.normalize('NFC');
  // A few composed characters have no composed form in NFC.
  if (value.length > maxLength) return tooLong;
  return blank.test(value) ? { issue: { code: 'empty' } } : { value };
}

/** Every surrogate has its partner. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text);
}
