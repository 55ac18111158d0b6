import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseValue, type ValueKind, type ValueSpec } from '../value/index.js';
import { validateValue, valueSchema } from './index.js';

describe('limits', () => {
  const cases: readonly (readonly [string, ValueSpec, unknown, unknown])[] = [
    ['money has cents', { kind: 'money' }, '1.234', [{ code: 'too-many-decimals', facts: { most: 2 } }]],
    ['trailing zeros are none', { kind: 'money' }, '1.2300', '1.23'],
    ['percent has four decimals', { kind: 'percent' }, '1.23456', [{ code: 'too-many-decimals', facts: { most: 4 } }]],
    ['decimals have six', { kind: 'decimal' }, '1.1234567', [{ code: 'too-many-decimals', facts: { most: 6 } }]],
    ['or as many as declared', { kind: 'money', scale: 0 }, '1.5', [{ code: 'too-many-decimals', facts: { most: 0 } }]],
    ['at the minimum', { kind: 'money', min: '0.10' }, '0.1', '0.1'],
    ['below it', { kind: 'money', min: '0.10' }, '0.09', [{ code: 'below-minimum', facts: { min: '0.10' } }]],
    ['at the maximum', { kind: 'percent', max: '100' }, '100.0000', '100'],
    ['above it', { kind: 'percent', max: '100' }, '100.0001', [{ code: 'above-maximum', facts: { max: '100' } }]],
    [
      'every reason at once',
      { kind: 'money', min: '10' },
      '1.234',
      [
        { code: 'too-many-decimals', facts: { most: 2 } },
        { code: 'below-minimum', facts: { min: '10' } },
      ],
    ],
    ['beyond 2^53', { kind: 'money', max: '9007199254740993' }, '9007199254740993', '9007199254740993'],
    ['integer', { kind: 'integer', min: '1' }, 0, [{ code: 'below-minimum', facts: { min: '1' } }]],
    [
      'date',
      { kind: 'date', max: '2026-01-01' },
      '2026-01-02',
      [{ code: 'above-maximum', facts: { max: '2026-01-01' } }],
    ],
    ['month', { kind: 'month', min: '2026-02' }, '2026-01', [{ code: 'below-minimum', facts: { min: '2026-02' } }]],
    ['monthDay', { kind: 'monthDay', min: '02-01', max: '02-28' }, '02-28', '02-28'],
    [
      'an option that excludes others',
      { kind: 'choices', options: ['none', 'a'], exclusive: ['none'] },
      ['a', 'none'],
      [{ code: 'exclusive-option' }],
    ],
    ['alone it is right', { kind: 'choices', options: ['none', 'a'], exclusive: ['none'] }, ['none'], ['none']],
    ['text', { kind: 'text', minLength: 3 }, 'ab', [{ code: 'too-short', facts: { least: 3 } }]],
    ['longer text where declared', { kind: 'text', maxLength: 300 }, 'x'.repeat(300), 'x'.repeat(300)],
    [
      'identifier',
      { kind: 'identifier', scheme: 'iban' },
      'DE89370400440532013001',
      [{ code: 'bad-check-digit', facts: { scheme: 'iban' } }],
    ],
    [
      'file',
      { kind: 'file', accept: ['.PDF'], maxBytes: 2 },
      { fileName: 'A.pdf', bytes: 2 },
      { fileName: 'A.pdf', bytes: 2 },
    ],
    [
      'file type and size',
      { kind: 'file', accept: ['.pdf', 'image/png'], maxBytes: 2 },
      { fileName: 'pdf', bytes: 3 },
      [
        { code: 'file-type', facts: { accept: '.pdf, image/png' } },
        { code: 'too-large', facts: { most: 2 } },
      ],
    ],
    [
      'media type',
      { kind: 'file', accept: ['image/png'] },
      { fileName: 'x', mediaType: 'image/png' },
      { fileName: 'x', mediaType: 'image/png' },
    ],
  ];
  it.each(cases)('%s', (_name, spec, input, expected) => {
    const isIssues = Array.isArray(expected) && expected.some((one) => typeof one === 'object');
    expect(validateValue(spec, input)).toEqual(isIssues ? { issues: expected } : { value: expected });
  });

  it('a schema is made once for a spec, and speaks zod', () => {
    const spec: ValueSpec = { kind: 'money' };
    expect(valueSchema(spec)).toBe(valueSchema(spec));
    const result = valueSchema(spec).safeParse('ten');
    expect(result.error?.issues).toEqual([
      { code: 'custom', message: 'not-a-decimal', params: { issue: { code: 'not-a-decimal' } }, path: [] },
    ]);
  });
});

const kinds: readonly ValueKind[] = [
  'money',
  'percent',
  'decimal',
  'integer',
  'date',
  'month',
  'monthDay',
  'boolean',
  'choice',
  'choices',
  'text',
  'texts',
  'country',
  'region',
  'file',
  'address',
  'identifier',
];
const schemes = [
  'uscc',
  'cnResidentId',
  'ein',
  'lei',
  'iban',
  'bic',
  'account',
  'vat',
  'phone',
  'email',
  'url',
] as const;
const specs: readonly ValueSpec[] = [
  ...kinds.map((kind) => ({ kind, options: ['a', 'b'] })),
  ...schemes.map((scheme) => ({ kind: 'identifier' as const, scheme })),
];

function thrower(): never {
  throw new RangeError('The input throws.');
}

const throwing = {
  get line(): never {
    return thrower();
  },
  get fileName(): never {
    return thrower();
  },
};
const proxied = (of: object): object =>
  new Proxy(of, { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower });

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('hostile input', () => {
  const endless: unknown[] = [];
  endless.push(endless);
  const hostile: readonly (readonly [string, unknown])[] = [
    ['a getter that throws', throwing],
    ['a proxy of an object', proxied({})],
    ['a proxy of a list', proxied(['a'])],
    ['a revoked proxy', revoked()],
    ['a list with an item that throws', Object.defineProperty(['a'], 0, { get: thrower })],
    ['a list of itself', endless],
    ['a list as long as can be', Object.assign([], { length: 2 ** 32 - 1 })],
    ['a function', () => 'a'],
    ['a function with a line', Object.assign(() => 'a', { line: 'a', fileName: 'a' })],
    ['a symbol', Symbol('a')],
    ['a BigInt', 10n],
    ['a date', new Date('2026-01-01')],
    ['a boxed text', Object('a')],
    ['an object that converts itself', { toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower }],
    ['an object without a prototype', Object.create(null)],
    ['1 MB of text', 'ａ'.repeat(1_000_000)],
    ['1 MB of combining marks', 'a' + '\u0301'.repeat(1_000_000)],
  ];
  it.each(hostile)('%s has a named code in every kind', (_name, input) => {
    for (const spec of specs) {
      const result = validateValue(spec, input);
      const codes = 'issues' in result ? result.issues.map(({ code }) => code) : [];
      expect({ spec, named: codes.length > 0 && codes.every((code) => /^[a-z-]+$/.test(code)) }).toEqual({
        spec,
        named: true,
      });
    }
  });

  it('anything at all: a value that is read as itself, or named codes', () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
        withUnicodeString: true,
      }),
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.record({ line: fc.string(), country: fc.constantFrom('CN', 'XX') }),
      fc.record({ fileName: fc.string(), bytes: fc.integer() }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...specs), anything, (spec, input) => {
        const parsed = parseValue(spec, input);
        const again = 'value' in parsed ? parseValue(spec, parsed.value) : parsed;
        expect(again).toEqual(parsed);
        const judged = validateValue(spec, input);
        const stored = 'value' in judged ? validateValue(spec, judged.value) : judged;
        expect(stored).toEqual(judged);
      }),
      { numRuns: 3000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
