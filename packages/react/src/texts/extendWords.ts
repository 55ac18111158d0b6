import type { GivenWords } from './givenWords.js';

/** Some of what a table of words says: texts and what makes them, with the same keys. */
export type SomeWords<Words> = Words extends (...facts: never[]) => unknown
  ? Words
  : Words extends string | number | boolean | null | undefined | readonly unknown[]
    ? Words
    : { readonly [Key in keyof Words]?: SomeWords<Words[Key]> };

/**
 * The renderer's words with some of them changed.
 *
 * @param words Those to begin with, from `@askless/react/words/LOCALE`.
 * @param patch What is said otherwise, by the same keys.
 * @returns Words for the `words` of `<LoanForm>`; keep them outside of a component, so that they are the same at each render.
 */
export function extendWords(words: GivenWords, patch: SomeWords<GivenWords>): GivenWords {
  return parseWords(merge(words, patch));
}

/** A table with the entries of another over its own, at any depth. */
function merge(base: unknown, patch: unknown): unknown {
  if (!isTable(base) || !isTable(patch)) return patch === undefined ? base : patch;
  const own = Object.entries(patch).map(([key, value]) => [key, merge(base[key], value)]);
  return { ...base, ...Object.fromEntries(own) };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A merge has every key of its base: only its type is lost on the way. */
function parseWords(merged: unknown): GivenWords {
  return merged as GivenWords;
}
