import type { IssueCode } from '../../value/index.js';

/** How one numbering scheme is written and checked. */
export interface Scheme {
  /** The way it is stored, from the ways people write it: width, case, spaces and hyphens. */
  readonly normalise: (text: string) => string;
  /** Why a normalised text is none; undefined when it is one. */
  readonly fault: (text: string) => IssueCode | undefined;
}

/** Half-width, upper case, without spaces, hyphens and dots. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.-]/g, '');
}

/** The remainder of a long number, digits and letters (A = 10 … Z = 35), by 97: ISO 7064 MOD 97-10. */
export function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
