import type { IdentifierScheme } from '@askless/core';

/** How many characters people read at a time: USCC 2-6-9-1, identity card 6-8-4. */
const groups: Readonly<Partial<Record<IdentifierScheme, readonly number[]>>> = {
  uscc: [2, 6, 9, 1],
  cnResidentId: [6, 8, 4],
  lei: [4, 2, 12, 2],
};

/** Characters of schemes in which all codes are equally long. */
const lengths: Readonly<Partial<Record<IdentifierScheme, number>>> = { uscc: 18, cnResidentId: 18, lei: 20 };

/** Letters that GB 32100-2015 leaves out of the USCC, and the character each is mistaken for. */
const usccLookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/** A normalised code in groups that can be compared with the document; fours where a scheme has none of its own. */
export function groupCode(scheme: IdentifierScheme | undefined, code: string): string {
  const sizes = scheme === undefined ? undefined : groups[scheme];
  if (!sizes) return code.match(/.{1,4}/g)?.join(' ') ?? '';
  const parts: string[] = [];
  let from = 0;
  for (const size of sizes) {
    parts.push(code.slice(from, from + size));
    from += size;
  }
  return [...parts, code.slice(from)].filter((part) => part !== '').join(' ');
}

/** How many characters a code still needs; undefined for schemes of various lengths. */
export function charactersLeft(scheme: IdentifierScheme | undefined, code: string): number | undefined {
  const length = scheme === undefined ? undefined : lengths[scheme];
  return length === undefined ? undefined : length - code.length;
}

/** A letter that the scheme does not have, and what was likely meant. */
export function lookalikeIn(
  scheme: IdentifierScheme | undefined,
  code: string,
): readonly [typed: string, meant: string] | undefined {
  if (scheme !== 'uscc') return undefined;
  const typed = /[IOSVZ]/.exec(code)?.[0];
  return typed === undefined ? undefined : [typed, usccLookalikes[typed] ?? typed];
}

/** Whether a scheme's codes are read character by character, so that an echo in groups helps. */
export function isCode(scheme: IdentifierScheme | undefined): boolean {
  return scheme !== undefined && !['phone', 'email', 'url'].includes(scheme);
}
