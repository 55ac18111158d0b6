import type { IssueCode } from '../../value/index.js';

/** How one numbering scheme is written and checked. */
export interface Scheme {
  /** The way it is stored, from the ways people write it: width, case, spaces and hyphens. */
  readonly normalise: (text: string) => string;
  /** Why a normalised text is none; undefined when it is one. */
  readonly fault: (text: string) => IssueCode | undefined;
}

/** Half-width, upper case, without spaces, dots and hyphens, those of print included. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Dash}]/gu, '');
}

/** Whether two check digits fit a number that begins with `text`: ISO 7064 MOD 97-10 gives 02 to 98. */
export function fits97(text: string, check: string): boolean {
  return mod97(text + check) === 1 && check > '01' && check < '99';
}

/** The remainder of a long number, digits and letters (A = 10 … Z = 35), by 97: ISO 7064 MOD 97-10. */
function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
