import type { Value, ValueSpec } from '@askless/core';
import { describe, expect, it } from 'vitest';
import { en } from '../texts/en.js';
import { zhCN } from '../texts/zh-CN.js';
import { formatValue } from './formatValue.js';

const texts = { en: en.controls, 'zh-CN': zhCN.controls };
const write = (locale: 'en' | 'zh-CN', spec: ValueSpec, value: Value): string =>
  formatValue(spec, value, { locale, texts: texts[locale], currency: 'CNY', options: { a: 'Alpha', b: 'Beta' } });

describe('a value to read', () => {
  const cases: readonly (readonly [ValueSpec, Value, string, string])[] = [
    [{ kind: 'money' }, '6000000', 'CNY 6,000,000', '600 万元（6,000,000 元）'],
    [{ kind: 'money' }, '123456.78', 'CNY 123,456.78', '123,456.78 元'],
    [{ kind: 'money' }, '-1200', 'CNY -1,200', '-1,200 元'],
    [{ kind: 'percent' }, '12.5', '12.5%', '12.5%'],
    [{ kind: 'integer' }, 2026, '2026', '2026'],
    [{ kind: 'date' }, '2026-11-23', '23 November 2026', '2026年11月23日'],
    [{ kind: 'boolean' }, true, 'Yes', '是'],
    [{ kind: 'boolean' }, false, 'No', '否'],
    [{ kind: 'choice', options: ['a', 'b'] }, 'a', 'Alpha', 'Alpha'],
    [{ kind: 'choices', options: ['a', 'b'] }, ['a', 'b'], 'Alpha and Beta', 'Alpha、Beta'],
    [{ kind: 'country' }, 'DE', 'Germany', '德国'],
    [{ kind: 'identifier', scheme: 'uscc' }, '91990000MA03T00009', '91 990000 MA03T0000 9', '91 990000 MA03T0000 9'],
    [{ kind: 'identifier', scheme: 'email' }, 'a@example.com', 'a@example.com', 'a@example.com'],
    [{ kind: 'file' }, { fileName: '<b>.pdf' }, '<b>.pdf', '<b>.pdf'],
    [
      { kind: 'address' },
      { country: 'CN', region: '浙江省', city: '宁波市', line: '样本路 1 号', postalCode: '315000' },
      '样本路 1 号, 宁波市, 浙江省, 315000, China',
      '浙江省宁波市样本路 1 号（315000）',
    ],
  ];
  it.each(cases)('%o %o', (spec, value, english, chinese) => {
    expect([write('en', spec, value), write('zh-CN', spec, value)]).toEqual([english, chinese]);
  });

  it('names regions of China in Chinese as its banks do', () => {
    expect(['HK', 'MO', 'TW'].map((code) => write('zh-CN', { kind: 'country' }, code))).toEqual([
      '中国香港',
      '中国澳门',
      '中国台湾',
    ]);
  });

  it('counts in its unit, in another currency, and in none before one is chosen', () => {
    const wording = { locale: 'en', texts: en.controls };
    expect(formatValue({ kind: 'money' }, '6000000', wording)).toBe('6,000,000');
    expect(formatValue({ kind: 'integer' }, 1200, { ...wording, unit: 'people' })).toBe('1,200 people');
    expect(formatValue({ kind: 'money' }, '6000000', { ...wording, currency: 'EUR' })).toBe('EUR 6,000,000');
    expect(formatValue({ kind: 'money' }, '6000000', { locale: 'zh-CN', texts: zhCN.controls, currency: 'USD' })).toBe(
      '600 万美元（6,000,000 美元）',
    );
  });
});
