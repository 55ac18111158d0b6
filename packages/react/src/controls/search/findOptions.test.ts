import pinyin from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import { findOptions, namedOption } from './findOptions.js';

const options = [
  { value: 'F51', name: '批发业', code: 'F51' },
  { value: 'F52', name: '零售业', code: 'F52' },
  { value: 'C13', name: '农副食品加工业', code: 'C13', also: ['Food processing'] },
  { value: 'CI', name: 'Côte d’Ivoire' },
];
const matchesPinyin = (typed: string, text: string): boolean => pinyin.match(text, typed) !== false;
const found = (typed: string) => findOptions(options, typed, matchesPinyin).map(({ value }) => value);

describe('what a typed text finds', () => {
  it.each([
    ['批发', ['F51']],
    ['业', ['F51', 'F52', 'C13']],
    ['pifa', ['F51']],
    ['pfy', ['F51']],
    ['lings', ['F52']],
    ['f5', ['F51', 'F52']],
    ['Ｆ５２', ['F52']],
    ['food', ['C13']],
    ['cote', ['CI']],
    ['zzz', []],
    [' ', ['F51', 'F52', 'C13', 'CI']],
  ])('%s', (typed, values) => {
    expect(found(typed)).toEqual(values);
  });

  it('finds by name and code while the table of readings is not there', () => {
    expect(findOptions(options, 'pifa')).toEqual([]);
    expect(findOptions(options, 'f51')).toHaveLength(1);
  });

  it('takes a text for an option only where it names one in full', () => {
    expect(namedOption(options, 'food processing')?.value).toBe('C13');
    expect(namedOption(options, 'f52')?.value).toBe('F52');
    expect(namedOption(options, '批')).toBeUndefined();
    expect(namedOption(options, '')).toBeUndefined();
  });
});
