import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

type Leaves = readonly (readonly [path: string, text: unknown])[];

/** Every text with its path; functions stand as they are. */
function leavesOf(texts: object, path = ''): Leaves {
  return Object.entries(texts).flatMap(([name, text]): Leaves => {
    const at = path === '' ? name : `${path}.${name}`;
    return typeof text === 'object' && text !== null ? leavesOf(text, at) : [[at, text]];
  });
}

/** Keys that one language alone needs: names that browsers have otherwise. */
const own = /^controls\.countryNames\./;
const pathsOf = (texts: object): string[] =>
  leavesOf(texts)
    .map(([path]) => path)
    .filter((path) => !own.test(path))
    .toSorted();

/** The paths of plain texts that are wrong in some way. */
function faultyIn(texts: object, isWrong: (text: string) => boolean): readonly string[] {
  return leavesOf(texts).flatMap(([path, text]) => (typeof text === 'string' && isWrong(text) ? [path] : []));
}

describe('the words of the renderer', () => {
  it('are the same ones in both languages', () => {
    expect(pathsOf(zhCN)).toEqual(pathsOf(en));
  });

  it('are of one kind in both languages', () => {
    const kinds = (texts: object): unknown =>
      Object.fromEntries(leavesOf(texts).flatMap(([path, text]) => (own.test(path) ? [] : [[path, typeof text]])));
    expect(kinds(zhCN)).toEqual(kinds(en));
  });

  it.each([
    ['en', en],
    ['zh-CN', zhCN],
  ] as const)('are never empty in %s, nor padded', (_locale, texts) => {
    expect(faultyIn(texts, (text) => !/^\S(?:[\s\S]*\S)? ?$/.test(text))).toEqual([]);
  });

  it('are Chinese in Chinese: full-width punctuation beside Han characters, and no English sentence', () => {
    expect(faultyIn(zhCN, (text) => /[\u4e00-\u9fff][,;:!?](?:[\u4e00-\u9fff\s]|$)/.test(text))).toEqual([]);
    expect(faultyIn(zhCN, (text) => /[A-Za-z]+ [a-z]+ [a-z]+/.test(text))).toEqual([]);
  });

  it('count in English, one and many', () => {
    expect([0, 1, 2].map((count) => en.review.answers(count))).toEqual(['0 answers', '1 answer', '2 answers']);
    expect([1, 2].map((count) => en.problems.title(count))).toEqual([
      'There is 1 thing to fix',
      'There are 2 things to fix',
    ]);
    expect([1, 2].map((count) => en.group.complete(count))).toEqual(['That is all: 1 entry', 'That is all: 2 entries']);
  });
});
