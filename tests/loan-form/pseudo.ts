// Languages that nobody speaks, made of English: what is not translated, cut off or laid out for one direction is seen at once.
import type { FormTexts } from '@askless/core';
import { words as en } from '../../packages/react/src/texts/given/en.js';
import type { GivenWords } from '@askless/react';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Accented, and two fifths longer. */
function accented(text: string): string {
  const said = text.replaceAll(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  return `${said}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}`;
}

/** Marked so that it runs from right to left (UAX #9: an override with its end). */
function mirrored(text: string): string {
  return `\u202E${text}\u202C`;
}

const ways = { 'en-XA': accented, 'ar-XB': mirrored } as const;

/** A language that nobody speaks. */
export type PseudoLocale = keyof typeof ways;

export function isPseudo(locale: string): locale is PseudoLocale {
  return locale in ways;
}

/** The renderer's words in it. */
export function pseudoWords(locale: PseudoLocale): GivenWords {
  return {
    locale,
    renderer: turned(en.renderer, ways[locale]),
    explain: turned(en.explain, ways[locale]),
  };
}

/** A form's words in it. */
export function pseudoTexts(texts: FormTexts, locale: PseudoLocale): FormTexts {
  return turned(texts, ways[locale]);
}

/** The same table, its texts and what its functions say turned; single letters and codes are no words. */
function turned<Table>(table: Table, turn: (text: string) => string): Table {
  return parseTurned(table, turnedIn(table, turn));
}

function turnedIn(value: unknown, turn: (text: string) => string): unknown {
  if (typeof value === 'string') return value.length > 1 && !/^[\u202E]/.test(value) ? turn(value) : value;
  if (typeof value === 'function')
    return (...facts: unknown[]): unknown => turnedIn(Reflect.apply(value, undefined, facts), turn);
  if (Array.isArray(value)) return value.map((part) => turnedIn(part, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'locale' ? part : turnedIn(part, turn)]),
  );
}

/** A turned table has the keys it had: only its type is lost on the way. */
function parseTurned<Table>(_like: Table, value: unknown): Table {
  return value as Table;
}
