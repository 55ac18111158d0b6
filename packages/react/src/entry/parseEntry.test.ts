import { validateValue } from '@askless/core/validate';
import type { ValueSpec } from '@askless/core';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.js';
import { formatEntry } from './formatEntry.js';
import { parseEntry } from './parseEntry.js';

const empty = { empty: true };
const day = (year: string, month: string, date: string): Entry => ({ year, month, day: date });
const address = { inParts: false, line: '', country: '', region: '', city: '', district: '', postalCode: '' };

/** What an entry comes to, its limits judged too. */
function judged(spec: ValueSpec, entry: Entry): unknown {
  const parsed = parseEntry(spec, entry, { locale: 'zh-CN' });
  return 'value' in parsed ? validateValue(spec, parsed.value) : parsed;
}

describe('what is typed becomes a value', () => {
  const cases: readonly (readonly [ValueSpec, Entry, unknown])[] = [
    [{ kind: 'money' }, { unit: 'wan', text: '６００' }, '6000000'],
    [{ kind: 'money' }, { unit: 'one', text: '（1,200）' }, '-1200'],
    [{ kind: 'money' }, { unit: 'one', text: '1'.padEnd(21, '0') }, '1'.padEnd(21, '0')],
    [{ kind: 'percent' }, '12.5', '12.5'],
    [{ kind: 'percent' }, '12.5%', '12.5'],
    [{ kind: 'percent' }, '１２.５％ ', '12.5'],
    [{ kind: 'decimal' }, '1,234.5', '1234.5'],
    [{ kind: 'integer' }, '1,234', 1234],
    [{ kind: 'integer' }, '-0', 0],
    [{ kind: 'date' }, day('2024', '2', '29'), '2024-02-29'],
    [{ kind: 'month' }, day('2026', '2', ''), '2026-02'],
    [{ kind: 'monthDay' }, day('', '2', '29'), '02-29'],
    [{ kind: 'boolean' }, 'yes', true],
    [{ kind: 'boolean' }, 'no', false],
    [{ kind: 'choice', options: ['a', 'b'] }, 'b', 'b'],
    [{ kind: 'choices', options: ['a', 'b', 'c'] }, ['c', 'a'], ['a', 'c']],
    [{ kind: 'text' }, '  陈 ', '陈'],
    [{ kind: 'texts' }, ['a', ' ', 'b '], ['a', 'b']],
    [{ kind: 'texts' }, [], []],
    [{ kind: 'country' }, 'CN', 'CN'],
    [{ kind: 'region' }, 'ｕs-ca', 'US-CA'],
    [{ kind: 'file' }, { fileName: 'a.pdf', bytes: 3 }, { fileName: 'a.pdf', bytes: 3 }],
    [{ kind: 'address' }, { ...address, line: ' 1 Sample Road ' }, '1 Sample Road'],
    [
      { kind: 'address' },
      { ...address, inParts: true, line: '样本路 1 号', country: 'CN', city: ' 宁波' },
      { country: 'CN', city: '宁波', line: '样本路 1 号' },
    ],
    [{ kind: 'identifier', scheme: 'uscc' }, '91 990000 ma03t0000 9', '91990000MA03T00009'],
    [{ kind: 'identifier', scheme: 'iban' }, 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ];
  it.each(cases)('%o %o', (spec, entry, value) => {
    expect(parseEntry(spec, entry, { locale: 'zh-CN' })).toStrictEqual({ value });
  });

  it.each(cases)('%o %o, and what is shown for it reads back the same', (spec, _entry, value) => {
    for (const locale of ['zh-CN', 'en']) {
      const shown = formatEntry(spec, parseValueOf(value), locale);
      expect(parseEntry(spec, shown, { locale })).toStrictEqual({ value });
    }
  });
});

describe('what is typed is no value, with its reason', () => {
  it.each([
    [{ kind: 'money' }, { unit: 'one', text: 'six' }, { issue: { code: 'not-a-decimal' } }],
    [{ kind: 'percent' }, '%', { issue: { code: 'not-a-decimal' } }],
    [{ kind: 'integer' }, '1.5', { issue: { code: 'too-many-decimals', facts: { most: 0 } } }],
    [
      { kind: 'integer', max: '600' },
      '99999999999999999999',
      { issue: { code: 'above-maximum', facts: { max: '600' } } },
    ],
    [
      { kind: 'integer' },
      '-99999999999999999999',
      { issue: { code: 'below-minimum', facts: { min: Number.MIN_SAFE_INTEGER } } },
    ],
    [{ kind: 'date' }, day('2023', '2', '29'), { issue: { code: 'not-a-date' } }],
    [{ kind: 'date' }, day('26', '2', '1'), { issue: { code: 'not-a-date' } }],
    [{ kind: 'date' }, day('2026', '', '1'), { issue: { code: 'not-a-date', facts: { missing: 'month' } } }],
    [{ kind: 'month' }, day('2026', '13', ''), { issue: { code: 'not-a-date' } }],
    [{ kind: 'monthDay' }, day('', '2', '30'), { issue: { code: 'not-a-date' } }],
    [{ kind: 'text' }, 'a\u202eb', { issue: { code: 'forbidden-character' } }],
    [{ kind: 'text' }, 'x'.repeat(1_000_000), { issue: { code: 'too-long', facts: { most: 200 } } }],
    [
      { kind: 'identifier', scheme: 'uscc' },
      'x'.repeat(1_000_000),
      { issue: { code: 'too-long', facts: { most: 254 } } },
    ],
    [{ kind: 'choice', options: ['a'] }, 'b', { issue: { code: 'not-an-option' } }],
    [{ kind: 'country' }, 'XX', { issue: { code: 'not-a-country' } }],
    [{ kind: 'region' }, '宁波', { issue: { code: 'bad-format' } }],
    [{ kind: 'address' }, { ...address, inParts: true, country: 'CN' }, { issue: { code: 'empty' } }],
  ] as const)('%o %o', (spec, entry, result) => {
    expect(parseEntry(spec, entry, { locale: 'zh-CN' })).toStrictEqual(result);
  });

  it.each([
    [{ kind: 'money' }, { unit: 'one', text: '0.001' }, { code: 'too-many-decimals', facts: { most: 2 } }],
    [{ kind: 'money' }, { unit: 'wan', text: '0.0000001' }, { code: 'too-many-decimals', facts: { most: 2 } }],
    [{ kind: 'percent' }, '0.00001', { code: 'too-many-decimals', facts: { most: 4 } }],
    [{ kind: 'percent', max: '100' }, '100.1%', { code: 'above-maximum', facts: { max: '100' } }],
  ] as const)('%o %o is beyond its limits', (spec, entry, issue) => {
    expect(judged(spec, entry)).toStrictEqual({ issues: [issue] });
  });
});

describe('an empty control says nothing yet', () => {
  it.each([
    [{ kind: 'money' }, { unit: 'wan', text: ' ' }],
    [{ kind: 'percent' }, ''],
    [{ kind: 'integer' }, ' '],
    [{ kind: 'date' }, day('', ' ', '')],
    [{ kind: 'boolean' }, ''],
    [{ kind: 'choices', options: ['a'] }, []],
    [{ kind: 'text' }, ' \n'],
    [{ kind: 'texts' }, ''],
    [{ kind: 'texts' }, ['', ' ']],
    [{ kind: 'file' }, ''],
    [{ kind: 'address' }, address],
    [{ kind: 'address' }, { ...address, inParts: true }],
    [{ kind: 'identifier', scheme: 'uscc' }, ' '],
  ] as const)('%o %o', (spec, entry) => {
    expect(parseEntry(spec, entry, { locale: 'en' })).toStrictEqual(empty);
  });

  it('is what is shown for no value', () => {
    const kinds = ['money', 'percent', 'integer', 'date', 'boolean', 'text', 'texts', 'file', 'address'] as const;
    for (const kind of kinds)
      expect(parseEntry({ kind }, formatEntry({ kind }, undefined, 'zh-CN'), { locale: 'zh-CN' })).toEqual(empty);
  });
});

/** The values of a table that is typed by its results. */
function parseValueOf(value: unknown): Parameters<typeof formatEntry>[1] {
  return value as Parameters<typeof formatEntry>[1];
}
