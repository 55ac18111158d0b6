import { describe, expect, it } from 'vitest';
import { parseValue } from './parseValue.js';
import type { ValueKind, ValueSpec } from './value.js';

const options = ['a', 'b', 'c'];
const spec = (kind: ValueKind): ValueSpec => ({ kind, ...(kind.startsWith('choice') ? { options } : {}) });

/** Each kind once: the compiler finds one that is left out. */
const kinds: Readonly<Record<ValueKind, readonly (readonly [unknown, unknown])[]>> = {
  money: [
    ['1000000', '1000000'],
    [0.1, '0.1'],
    ['007.50', '7.5'],
    [-0, '0'],
    ['-0.00', '0'],
  ],
  percent: [[25, '25']],
  decimal: [[1e-7, '0.0000001']],
  integer: [
    [3, 3],
    [-0, 0],
    [2 ** 53 - 1, 2 ** 53 - 1],
  ],
  date: [
    ['2024-02-29', '2024-02-29'],
    ['1000-01-01', '1000-01-01'],
    ['9999-12-31', '9999-12-31'],
  ],
  month: [['2026-12', '2026-12']],
  monthDay: [
    ['02-29', '02-29'],
    ['12-31', '12-31'],
  ],
  boolean: [
    [true, true],
    [false, false],
  ],
  choice: [['b', 'b']],
  choices: [
    [
      ['c', 'a'],
      ['a', 'c'],
    ],
    [['b', 'b'], ['b']],
  ],
  text: [
    ['Chén 陈', 'Chén 陈'],
    ['Che\u0301n', 'Chén'],
    ['two\nlines\tand a tab\r\n', 'two\nlines\tand a tab\r\n'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['  kept as it is ', '  kept as it is '],
    ['עברית', 'עברית'],
  ],
  texts: [
    [[], []],
    [
      ['a', 'e\u0301'],
      ['a', 'é'],
    ],
  ],
  country: [['CN', 'CN']],
  region: [
    ['330206', '330206'],
    ['US-CA', 'US-CA'],
  ],
  file: [
    [{ fileName: 'a.pdf' }, { fileName: 'a.pdf' }],
    [
      { sha256: '00', bytes: -0, reference: 'r', mediaType: 'application/pdf', fileName: 'e\u0301.pdf' },
      { fileName: 'é.pdf', mediaType: 'application/pdf', reference: 'r', sha256: '00', bytes: 0 },
    ],
  ],
  address: [
    ['1 Sample Road', '1 Sample Road'],
    [{ line: '1 Sample Road' }, { line: '1 Sample Road' }],
    [
      { country: 'CN', region: '33', city: 'a', district: 'b', postalCode: 'c', line: 'd' },
      { country: 'CN', region: '33', city: 'a', district: 'b', postalCode: 'c', line: 'd' },
    ],
  ],
  identifier: [['as written', 'as written']],
};

describe('a value of its kind', () => {
  const cases = Object.entries(kinds).flatMap(([kind, all]) => all.map((one) => [kind as ValueKind, ...one] as const));
  it.each(cases)('%s %o', (kind, input, value) => {
    const parsed = parseValue(spec(kind), input);
    expect(parsed).toStrictEqual({ value });
    expect(parseValue(spec(kind), value)).toStrictEqual({ value });
  });
});

describe('refused with its reason', () => {
  const numbers = ['money', 'percent', 'decimal'] as const;
  const noDecimals = [
    '',
    ' ',
    '1,000',
    '+5',
    '0x10',
    '1e3',
    '１２３',
    '٣',
    '.5',
    '5.',
    '1 000',
    '--1',
    'NaN',
    'Infinity',
  ];
  const refused: readonly (readonly [ValueKind, unknown, string])[] = [
    ...numbers.flatMap((kind) => noDecimals.map((text) => [kind, text, 'not-a-decimal'] as const)),
    ...numbers.flatMap((kind) =>
      [Number.NaN, Number.POSITIVE_INFINITY, JSON.parse('1e400'), 2 ** 53, 5n, null, true, [1]].map(
        (input) => [kind, input, 'not-a-decimal'] as const,
      ),
    ),
    ['money', '9'.repeat(61), 'not-a-decimal'],
    ...['3', 3.5, Number.NaN, JSON.parse('1e400'), 2 ** 53, 3n, null, ''].map(
      (input) => ['integer', input, 'wrong-type'] as const,
    ),
    ...['2023-02-29', '2026-1-1', '２０２６-01-01', '0999-01-01', '2026-01-01T00:00:00Z', '2026-13-01', ''].map(
      (text) => ['date', text, 'not-a-date'] as const,
    ),
    ['date', new Date(0), 'wrong-type'],
    ['date', 20260101, 'wrong-type'],
    ['month', '2026-00', 'not-a-date'],
    ['month', '2026-01-01', 'not-a-date'],
    ['monthDay', '02-30', 'not-a-date'],
    ['monthDay', '2-3', 'not-a-date'],
    ...['true', 1, 0, null, 'yes'].map((input) => ['boolean', input, 'wrong-type'] as const),
    ...['d', 'A', '', ['a'], 'toString', '__proto__'].map((input) => ['choice', input, 'not-an-option'] as const),
    ['choices', 'a', 'wrong-type'],
    ['choices', [], 'empty'],
    ['choices', ['d'], 'not-an-option'],
    ['choices', ['a', 'b', 'c', 'a'], 'not-an-option'],
    ['choices', [['a']], 'not-an-option'],
    ['choices', Array.from({ length: 2 }), 'not-an-option'],
    ['text', '', 'empty'],
    ['text', ' \n\t　', 'empty'],
    ['text', '\u200b\ufeff\u3164\u2800', 'empty'],
    ['text', 'x'.repeat(201), 'too-long'],
    ['text', 'x'.repeat(1_000_000), 'too-long'],
    // Composed characters that Unicode takes apart: 200 units become 400.
    ['text', '\u0958'.repeat(200), 'too-long'],
    ...['a\u0000', '\u001b[31m', '\u0085', '\u202eabc', '\u2066a', '\ud800', 'a\udc00', '\udc00\ud800'].map(
      (text) => ['text', text, 'forbidden-character'] as const,
    ),
    ...[1, null, undefined, ['a'], {}, Symbol('x'), 1n].map((input) => ['text', input, 'wrong-type'] as const),
    ['texts', 'a', 'wrong-type'],
    ['texts', [1], 'wrong-type'],
    ['texts', Array.from({ length: 1 }), 'wrong-type'],
    ['texts', [''], 'empty'],
    ['texts', Array.from({ length: 101 }, () => 'a'), 'too-long'],
    ['country', 'XX', 'not-a-country'],
    ['country', 'cn', 'not-a-country'],
    ['country', ['CN'], 'not-a-country'],
    ['region', 'a', 'bad-format'],
    ['region', '１２', 'bad-format'],
    ['region', 330206, 'bad-format'],
    ['file', 'a.pdf', 'wrong-type'],
    ['file', {}, 'wrong-type'],
    ['file', { fileName: '' }, 'empty'],
    ['file', { fileName: 'a', bytes: -1 }, 'wrong-type'],
    ['file', { fileName: 'a', bytes: 1.5 }, 'wrong-type'],
    ['file', { fileName: 'a', content: 'x' }, 'wrong-type'],
    ['file', { fileName: 'a\u202efdp.exe' }, 'forbidden-character'],
    ['file', JSON.parse('{"fileName":"a","__proto__":{"x":1}}'), 'wrong-type'],
    ['address', {}, 'wrong-type'],
    ['address', { line: 'a', country: 'XX' }, 'not-a-country'],
    ['address', { line: 'a', city: 7 }, 'wrong-type'],
    ['address', { line: 'a', street: 'b' }, 'wrong-type'],
    ['address', JSON.parse('{"line":"a","__proto__":{"x":1}}'), 'wrong-type'],
    ['address', ['a'], 'wrong-type'],
    ['identifier', 'x'.repeat(255), 'too-long'],
    ['identifier', 7, 'wrong-type'],
  ];
  it.each(refused)('%s %s is %s', (kind, input, code) => {
    expect(parseValue(spec(kind), input)).toMatchObject({ issue: { code } });
  });
});
