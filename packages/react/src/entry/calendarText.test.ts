import { describe, expect, it } from 'vitest';
import { datePartsOf, dateText, joinIso, splitIso, splitPasted } from './calendarText.js';

const none = { year: '', month: '', day: '' };

describe('a date in parts', () => {
  it('in the order of the language', () => {
    expect(datePartsOf('date', 'zh-CN')).toEqual(['year', 'month', 'day']);
    expect(datePartsOf('date', 'en')).toEqual(['day', 'month', 'year']);
    expect(datePartsOf('date', 'en-US')).toEqual(['month', 'day', 'year']);
    expect(datePartsOf('month', 'en')).toEqual(['month', 'year']);
    expect(datePartsOf('monthDay', 'zh-CN')).toEqual(['month', 'day']);
  });

  it.each([
    ['date', '2026-11-03', { year: '2026', month: '11', day: '3' }],
    ['date', '2024-02-29', { year: '2024', month: '2', day: '29' }],
    ['month', '2026-01', { ...none, year: '2026', month: '1' }],
    ['monthDay', '09-30', { ...none, month: '9', day: '30' }],
  ] as const)('%s %s, and back', (kind, value, entry) => {
    expect(splitIso(kind, value)).toEqual(entry);
    expect(joinIso(kind, entry)).toEqual({ iso: value });
  });

  it('reads full-width digits and a sign typed after them', () => {
    expect(joinIso('date', { year: '２０２６年', month: '１１月', day: ' ３日' })).toEqual({ iso: '2026-11-03' });
  });

  it('names what is missing, and says nothing of an empty one', () => {
    expect(joinIso('date', none)).toBeUndefined();
    expect(joinIso('date', { ...none, day: '3' })).toEqual({ missing: 'year' });
    expect(joinIso('date', { ...none, year: '2026', day: '3' })).toEqual({ missing: 'month' });
    expect(joinIso('month', { ...none, year: '2026' })).toEqual({ missing: 'month' });
    expect(joinIso('monthDay', { ...none, month: '2' })).toEqual({ missing: 'day' });
  });
});

describe('a date pasted whole', () => {
  const day = { year: '2026', month: '11', day: '23' };
  it.each([
    ['2026-11-23', day],
    ['2026/11/23', day],
    ['2026.11.23', day],
    ['20261123', day],
    ['2026年11月23日', day],
    [' ２０２６年１１月２３日 ', day],
    ['2026 11 23', day],
    ['2026-01-03', { year: '2026', month: '1', day: '3' }],
    ['23/11/2026', day],
  ])('%s', (text, entry) => {
    expect(splitPasted('date', text, 'en')).toEqual(entry);
  });

  it('in the order of the language where the year comes last', () => {
    expect(splitPasted('date', '11/23/2026', 'en-US')).toEqual(day);
    expect(splitPasted('month', '11/2026', 'en')).toEqual({ ...none, year: '2026', month: '11' });
    expect(splitPasted('month', '2026年11月', 'zh-CN')).toEqual({ ...none, year: '2026', month: '11' });
    expect(splitPasted('monthDay', '9月30日', 'zh-CN')).toEqual({ ...none, month: '9', day: '30' });
    expect(splitPasted('monthDay', '30/9', 'en')).toEqual({ ...none, month: '9', day: '30' });
  });

  it.each(['2026', '23', '11-23', 'yesterday', '2026-11-23T10:00', '2026-11-23-01', ''])('%s is none', (text) => {
    expect(splitPasted('date', text, 'en')).toBeUndefined();
  });
});

describe('a date in words', () => {
  it.each([
    ['date', '2026-11-23', 'en', '23 November 2026'],
    ['date', '2026-11-23', 'zh-CN', '2026年11月23日'],
    ['date', '1000-01-01', 'en', '1 January 1000'],
    ['month', '2026-02', 'en', 'February 2026'],
    ['month', '2026-02', 'zh-CN', '2026年2月'],
    ['monthDay', '02-29', 'en', '29 February'],
    ['monthDay', '09-30', 'zh-CN', '9月30日'],
  ] as const)('%s %s, %s', (kind, value, locale, text) => {
    expect(dateText(kind, value, locale)).toBe(text);
  });
});
