import type { SearchOption } from './option.js';

/** Whether a text can be typed as this pinyin: in full, by initials, or mixed. */
export type MatchesPinyin = (typed: string, text: string) => boolean;

/** Options that are shown at most; more of them are found by typing on. */
export const mostShown = 50;

/**
 * The options that a typed text finds: by name in any language, by code, and by pinyin. The closest come first; the order
 * among equals stays.
 *
 * @param matchesPinyin Left out until the table of readings is there, and for texts that need none.
 */
export function findOptions(
  options: readonly SearchOption[],
  typed: string,
  matchesPinyin?: MatchesPinyin,
): readonly SearchOption[] {
  const sought = plain(typed);
  if (sought === '') return options;
  const ranked = options.flatMap((option) => {
    const rank = rankOf(option, sought, matchesPinyin);
    return rank === undefined ? [] : [{ option, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ option }) => option);
}

/** The one option that a typed text names in full, by name or code. */
export function namedOption(options: readonly SearchOption[], typed: string): SearchOption | undefined {
  const sought = plain(typed);
  return sought === ''
    ? undefined
    : options.find(({ name, code = '', also = [] }) => [name, code, ...also].some((text) => plain(text) === sought));
}

function rankOf(
  { name, code = '', also = [] }: SearchOption,
  sought: string,
  matchesPinyin?: MatchesPinyin,
): number | undefined {
  const names = [name, ...also].map(plain);
  const plainCode = plain(code);
  if (plainCode === sought || names.includes(sought)) return 0;
  if (plainCode !== '' && plainCode.startsWith(sought)) return 1;
  if (names.some((text) => text.startsWith(sought))) return 2;
  if (names.some((text) => text.includes(sought))) return 3;
  return matchesPinyin && /^[a-z' ]+$/.test(sought) && matchesPinyin(sought, name) ? 4 : undefined;
}

/** Case, accents, full-width forms and spaces at the ends make no difference. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
