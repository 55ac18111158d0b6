import { describe, expect, it } from 'vitest';
import { dialled } from './landline.js';
import { parseEntry } from './parseEntry.js';

describe('a landline of the Chinese mainland', () => {
  it.each([
    ['0574-88880000', '+8657488880000'],
    ['（0574）8888 0000', '+8657488880000'],
    ['０１０－８８８８００００', '+861088880000'],
    ['0755 8888000', '+867558888000'],
  ])('%s is stored with its country code, whatever the language', (typed, stored) => {
    for (const locale of ['zh-CN', 'en', 'de-DE'])
      expect(parseEntry({ kind: 'identifier', scheme: 'phone' }, typed, { locale, country: 'CN' })).toEqual({
        value: stored,
      });
  });

  it.each([
    ['0574-88880000', 'DE'],
    ['0574-88880000', undefined],
    ['88880000', 'CN'],
    ['+44 20 7946 0000', 'CN'],
  ])('%s in %s is left as it is', (typed, country) => {
    expect(dialled(typed, country)).toBe(typed);
  });
});
