import { describe, expect, it } from 'vitest';
import { dialled } from './landline.js';
import { parseEntry } from './parseEntry.js';

describe('a landline of the Chinese mainland', () => {
  it.each([
    ['0574-88880000', '+8657488880000'],
    ['（0574）8888 0000', '+8657488880000'],
    ['０１０－８８８８００００', '+861088880000'],
    ['0755 8888000', '+867558888000'],
  ])('%s is stored with its country code', (typed, stored) => {
    expect(parseEntry({ kind: 'identifier', scheme: 'phone' }, typed, 'zh-CN')).toEqual({ value: stored });
  });

  it.each([
    ['020 7946 0000', 'en'],
    ['0574-88880000', 'de-DE'],
    ['88880000', 'zh-CN'],
    ['+44 20 7946 0000', 'zh-CN'],
  ])('%s in %s is left as it is', (typed, locale) => {
    expect(dialled(typed, locale)).toBe(typed);
  });
});
