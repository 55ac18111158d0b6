import type { IdentifierScheme, ValueKind, ValueSpec } from '@askless/core';
import { describe, expect, it } from 'vitest';
import { en } from '../texts/en.js';
import { zhCN } from '../texts/zh-CN.js';
import { issueText, type WordedIssue } from './issueText.js';

const languages = { en, 'zh-CN': zhCN } as const;

/** Every code with the facts that come with it: the compiler finds one that is left out. */
const facts: Readonly<Record<WordedIssue['code'], NonNullable<WordedIssue['facts']>>> = {
  required: {},
  empty: {},
  'wrong-type': {},
  'not-a-decimal': {},
  'not-a-date': { missing: 'month' },
  'not-an-option': {},
  'not-a-country': {},
  'forbidden-character': {},
  'too-long': { most: 200 },
  'too-short': { least: 5 },
  'too-many-decimals': { most: 2 },
  'too-many-options': { most: 3 },
  'below-minimum': { min: '100' },
  'above-maximum': { max: '600' },
  'exclusive-option': {},
  'bad-format': {},
  'bad-check-digit': {},
  'too-large': { most: 10_000_000 },
  'file-type': { accept: 'application/pdf, .xlsx' },
  'cannot-decline': {},
  'too-many-rows': { most: 3 },
};

/** Every kind and scheme once: the compiler finds one that is left out. */
const kinds: Readonly<Record<ValueKind, true>> = {
  money: true,
  percent: true,
  decimal: true,
  integer: true,
  date: true,
  month: true,
  monthDay: true,
  boolean: true,
  choice: true,
  choices: true,
  text: true,
  texts: true,
  country: true,
  region: true,
  file: true,
  address: true,
  identifier: true,
};
const schemes: Readonly<Record<IdentifierScheme, true>> = {
  uscc: true,
  cnResidentId: true,
  ein: true,
  lei: true,
  iban: true,
  bic: true,
  account: true,
  vat: true,
  phone: true,
  email: true,
  url: true,
};
const specs: readonly ValueSpec[] = [
  ...Object.keys(kinds).map((kind) => ({ kind: kind as ValueKind })),
  ...Object.keys(schemes).map((scheme) => ({ kind: 'identifier' as const, scheme: scheme as IdentifierScheme })),
];

/** Limits of the kinds that dates limit. */
const limits: Partial<Record<ValueKind, string>> = { date: '2026-11-23', month: '2026-11', monthDay: '11-23' };

function worded(locale: 'en' | 'zh-CN', spec: ValueSpec, code: WordedIssue['code']): string {
  const { controls, issues } = languages[locale];
  const limit = limits[spec.kind];
  const own = limit !== undefined && 'min' in facts[code] ? { min: limit } : facts[code];
  const dated = limit !== undefined && 'max' in facts[code] ? { max: limit } : own;
  return issueText(spec, { code, facts: dated }, { locale, texts: controls, issues });
}

describe.each(['en', 'zh-CN'] as const)('issues in %s', (locale) => {
  it.each(Object.keys(facts) as WordedIssue['code'][])('%s has a sentence for every kind', (code) => {
    for (const spec of specs) {
      const sentence = worded(locale, spec, code);
      expect(sentence, `${spec.kind} ${spec.scheme ?? ''}`).toMatch(
        locale === 'en' ? /^[A-Z]\S* .+[^.\s]$/ : /[\u4e00-\u9fff]{2}/,
      );
      expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}/);
    }
  });
});

describe('a sentence writes limits as the values that they limit', () => {
  it.each([
    [
      { kind: 'money' },
      'below-minimum',
      { min: '100000' },
      'Enter CNY 100,000 or more',
      '不能低于 10 万元（100,000 元）',
    ],
    [{ kind: 'percent' }, 'above-maximum', { max: '100' }, 'Enter 100% or less', '不能超过 100%'],
    [
      { kind: 'date' },
      'above-maximum',
      { max: '2026-11-23' },
      'Choose 23 November 2026 or earlier',
      '要在 2026年11月23日或之前',
    ],
    [{ kind: 'money' }, 'too-many-decimals', { most: 2 }, 'Keep to 2 decimal places', '最多保留 2 位小数'],
    [{ kind: 'integer' }, 'too-many-decimals', { most: 0 }, 'Enter a whole number', '请填写整数'],
    [{ kind: 'text' }, 'too-long', { most: 1 }, 'Shorten this to 1 character or fewer', '请缩短到 1 个字以内'],
    [
      { kind: 'file' },
      'too-large',
      { most: 1_200_000 },
      'Choose a file of 1.2 MB or less',
      '文件不能超过 1.2 MB，请重新选择',
    ],
    [
      { kind: 'file' },
      'file-type',
      { accept: 'application/pdf, image/jpeg, .xlsx' },
      'Choose a file of one of these types: PDF, JPEG and XLSX',
      '请选择以下类型的文件：PDF、JPEG、XLSX',
    ],
    [{ kind: 'date' }, 'not-a-date', { missing: 'day' }, 'Add the day', '日期还缺“日”'],
  ] as const)('%o %s', (spec, code, given, english, chinese) => {
    const sentences = (['en', 'zh-CN'] as const).map((locale) => {
      const { controls, issues } = languages[locale];
      return issueText(spec, { code, facts: given }, { locale, texts: controls, issues, currency: 'CNY' });
    });
    expect(sentences).toEqual([english, chinese]);
  });
});
