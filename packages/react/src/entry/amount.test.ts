import { describe, expect, it } from 'vitest';
import { firstUnit, readAmount, switchUnit, unitFor, unitsOf, writeAmount } from './amount.js';

const big = '1'.padEnd(21, '0');

describe('an amount is read as people type it', () => {
  it.each([
    ['6000', '6000'],
    ['6,000', '6000'],
    ['６，０００', '6000'],
    ['６０００．５', '6000.5'],
    ['6000。5', '6000.5'],
    ['6 000', '6000'],
    ['6\u00a0000', '6000'],
    ['  6000  ', '6000'],
    ['¥6,000.00', '6000'],
    ['￥6000', '6000'],
    ['人民币 6000 元整', '6000'],
    ['CNY 6000', '6000'],
    ['6000RMB', '6000'],
    ['6000元', '6000'],
    ['100万', '1000000'],
    ['100 万元', '1000000'],
    ['１００万元', '1000000'],
    ['1.5万', '15000'],
    ['1亿2000万', '120000000'],
    ['1亿 2000万 500元', '120000500'],
    ['3千万', '30000000'],
    ['2万亿', '2000000000000'],
    ['5萬', '50000'],
    ['80w', '800000'],
    ['1.5 million', '1500000'],
    ['2bn', '2000000000'],
    ['600k', '600000'],
    ['007', '7'],
    ['0', '0'],
    ['0.10', '0.1'],
    ['.5', '0.5'],
    ['-1,200', '-1200'],
    ['－1200', '-1200'],
    ['−1200', '-1200'],
    ['(1,200)', '-1200'],
    ['（1，200）', '-1200'],
    ['¥(1,200)', '-1200'],
    ['-0', '0'],
  ])('%s', (text, amount) => {
    expect(readAmount({ unit: 'one', text }, 'zh-CN')).toBe(amount);
    expect(readAmount({ unit: 'one', text }, 'en')).toBe(amount);
  });

  it.each([
    ['1e3'],
    ['1,5'],
    ['1.2.3'],
    ['12,34,5x'],
    ['--5'],
    ['abc'],
    ['万'],
    [''],
    ['   '],
    ['2000万1亿'],
    ['1万2万'],
    ['1亿2000'],
    ['٣'],
    ['1'.repeat(101)],
  ])('%s is none', (text) => {
    expect(readAmount({ unit: 'one', text }, 'en')).toBeUndefined();
  });

  it('counts plain digits in the unit that is chosen, and a word beside them in its own', () => {
    expect(readAmount({ unit: 'wan', text: '600' }, 'zh-CN')).toBe('6000000');
    expect(readAmount({ unit: 'wan', text: '600.5' }, 'zh-CN')).toBe('6005000');
    expect(readAmount({ unit: 'wan', text: '6000元' }, 'zh-CN')).toBe('6000');
    expect(readAmount({ unit: 'wan', text: '1亿' }, 'zh-CN')).toBe('100000000');
    expect(readAmount({ unit: 'million', text: '1.5' }, 'en')).toBe('1500000');
    expect(readAmount({ unit: 'thousand', text: '(12)' }, 'en')).toBe('-12000');
    expect(readAmount({ unit: 'yi', text: '3' }, 'zh-CN')).toBe('300000000');
  });

  it('is exact beyond what a double holds', () => {
    expect(readAmount({ unit: 'one', text: `${big.slice(0, -1)}1.01` }, 'en')).toBe(`${big.slice(0, -1)}1.01`);
    expect(readAmount({ unit: 'one', text: '0.1' }, 'en')).toBe('0.1');
    expect(readAmount({ unit: 'wan', text: '9007199254740993.0001' }, 'zh-CN')).toBe('90071992547409930001');
    expect(readAmount({ unit: 'one', text: '100,000,000,000,000,000,000' }, 'en')).toBe(big);
  });

  it('keeps the decimal mark of the language', () => {
    expect(readAmount({ unit: 'one', text: '1.234,5' }, 'de')).toBe('1234.5');
    expect(readAmount({ unit: 'one', text: '1,5' }, 'de')).toBe('1.5');
  });
});

describe('an amount is written', () => {
  it.each([
    ['6000000', 'wan', 'zh-CN', '600'],
    ['6000000.01', 'wan', 'zh-CN', '600.000001'],
    ['1234567.5', 'one', 'en', '1,234,567.5'],
    ['1500000', 'million', 'en', '1.5'],
    ['-1234', 'one', 'en', '-1,234'],
    [big, 'one', 'en', '100,000,000,000,000,000,000'],
  ] as const)('%s in %s, %s', (amount, unit, locale, text) => {
    expect(writeAmount(amount, unit, locale)).toBe(text);
    expect(readAmount({ unit, text }, locale)).toBe(amount);
  });

  it('stays the same in another unit; what is no amount stays as it was typed', () => {
    expect(switchUnit({ unit: 'wan', text: '600' }, 'one', 'zh-CN')).toEqual({ unit: 'one', text: '6,000,000' });
    expect(switchUnit({ unit: 'one', text: '6,000,000' }, 'wan', 'zh-CN')).toEqual({ unit: 'wan', text: '600' });
    expect(switchUnit({ unit: 'one', text: 'six' }, 'wan', 'zh-CN')).toEqual({ unit: 'wan', text: 'six' });
    expect(switchUnit({ unit: 'one', text: '' }, 'million', 'en')).toEqual({ unit: 'million', text: '' });
  });

  it('in the unit that reads best', () => {
    expect(unitsOf('zh-CN')).toEqual(['one', 'wan']);
    expect(unitsOf('en')).toEqual(['one', 'million']);
    expect(
      ['6000000', '-6000000', '12345600', '123456', '9999', '10000', '1234567.8'].map((one) => unitFor(one, 'zh-CN')),
    ).toEqual(['wan', 'wan', 'wan', 'one', 'one', 'wan', 'one']);
    expect(unitFor('6000000', 'en')).toBe('one');
  });

  it('of what is usually small in the currency itself, of what is usually large in 亿 too', () => {
    expect(unitsOf('zh-CN', 'large')).toEqual(['one', 'wan', 'yi']);
    expect(unitsOf('en', 'large')).toEqual(['one', 'million']);
    expect(([undefined, 'small', 'large'] as const).map((one) => firstUnit('zh-CN', one))).toEqual([
      'wan',
      'one',
      'wan',
    ]);
    const amounts = ['6000000', '120000000', '123456789'];
    expect(amounts.map((one) => unitFor(one, 'zh-CN', 'large'))).toEqual(['wan', 'yi', 'one']);
    expect(amounts.map((one) => unitFor(one, 'zh-CN', 'small'))).toEqual(['one', 'one', 'one']);
  });
});
