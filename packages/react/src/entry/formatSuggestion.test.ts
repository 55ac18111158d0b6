import { expect, it } from 'vitest';
import { en } from '../texts/en.js';
import { zhCN } from '../texts/zh-CN.js';
import { formatSuggestion } from './formatSuggestion.js';

const months = { kind: 'integer' } as const;
const money = { kind: 'money', magnitude: 'large' } as const;
const day = { kind: 'date' } as const;

it.each([
  [months, 12, 'month', '1 year', '1年'],
  [months, 36, 'month', '3 years', '3年'],
  [months, 18, 'month', '18 months', '18 个月'],
  [months, 12, 'person', '12 people', '12 人'],
  [money, '6000000', undefined, 'CNY 6,000,000', '600 万元'],
  [money, '300000000', undefined, 'CNY 300,000,000', '3 亿元'],
  [{ kind: 'percent' } as const, '20', undefined, '20%', '20%'],
  [day, '2026-12-31', undefined, '31 December 2026', '2026年12月31日'],
])('%j: %s of %s is “%s”, “%s”', (spec, value, counts, english, chinese) => {
  const text = (locale: 'en' | 'zh-CN') => {
    const t = { en, 'zh-CN': zhCN }[locale];
    const unit = counts === undefined ? undefined : t.values.units[counts];
    const wording = { locale, texts: t.controls, currency: 'CNY', ...(unit === undefined ? {} : { unit }) };
    return formatSuggestion(spec, { listed: value, value, counts }, wording);
  };
  expect([text('en'), text('zh-CN')]).toEqual([english, chinese]);
});

it('a day that is counted from today is told by how far off it is', () => {
  const suggested = { listed: { after: 1, unit: 'month' }, value: '2026-12-23', counts: undefined } as const;
  expect(formatSuggestion(day, suggested, { locale: 'en', texts: en.controls })).toBe('in 1 month');
  expect(formatSuggestion(day, suggested, { locale: 'zh-CN', texts: zhCN.controls })).toBe('1个月后');
});
