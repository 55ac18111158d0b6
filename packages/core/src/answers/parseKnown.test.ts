import { describe, expect, it } from 'vitest';
import { smallForm } from '../testing/index.js';
import { parseKnown } from './parseKnown.js';

const form = smallForm({
  questions: {
    'profile.size': { kind: 'choice', options: ['small', 'large'] },
    'a.amount': { kind: 'money' },
    'a.name': { kind: 'text' },
    'a.iban': { kind: 'identifier', scheme: 'iban' },
    'people.name': { kind: 'text' },
    'years.year': { kind: 'integer' },
    'years.profit': { kind: 'money' },
  },
  groups: { people: {}, years: { rows: { fiscalYears: 2, key: 'years.year' } } },
});

describe('parseKnown', () => {
  it('reads profile, answers, rows, closings and sources', () => {
    const { answers, asOf, issues } = parseKnown(form, {
      asOf: '2026-11-24',
      profile: { size: 'small' },
      answers: {
        a: { amount: 1000000.5, name: null },
        people: [{ name: 'Chen' }, { $row: 'mei', name: 'Mei' }],
        years: [{ profit: 1 }, { year: 2025, profit: 2 }],
      },
      closed: ['people'],
      sources: {
        REG: { verified: true, at: '2026-11-01', answers: { a: { name: 'Registered' } } },
        TAX: { status: 'fetching' },
      },
    });
    expect(issues).toEqual([]);
    expect(asOf).toBe('2026-11-24');
    expect([...answers.given]).toEqual([
      ['profile.size', { status: 'known', value: 'small', by: 'profile' }],
      ['a.amount', { status: 'known', value: '1000000.5', by: 'typed' }],
      ['people[r1].name', { status: 'known', value: 'Chen', by: 'typed' }],
      ['people[mei].name', { status: 'known', value: 'Mei', by: 'typed' }],
      ['years[2024].profit', { status: 'known', value: '1', by: 'typed' }],
      ['years[2025].year', { status: 'known', value: 2025, by: 'typed' }],
      ['years[2025].profit', { status: 'known', value: '2', by: 'typed' }],
    ]);
    expect(answers.rows.get('people')).toEqual(['r1', 'mei']);
    expect([...answers.closed]).toEqual(['people']);
    expect(answers.sources.get('TAX')).toEqual({ status: 'fetching' });
  });

  const deep = JSON.parse('['.repeat(3000) + ']'.repeat(3000)) as unknown;
  const hostile: readonly (readonly [string, unknown, string[]])[] = [
    ['nothing at all', undefined, []],
    ['a list', [], ['not-an-object ']],
    ['a text', 'x', ['not-an-object ']],
    ['__proto__ as a section', JSON.parse('{"answers":{"__proto__":{"x":1}}}'), ['unknown-path answers.__proto__']],
    [
      '__proto__ as a question',
      JSON.parse('{"answers":{"a":{"__proto__":1,"constructor":2}}}'),
      ['unknown-path answers.a.__proto__', 'unknown-path answers.a.constructor'],
    ],
    [
      '__proto__ as a row key',
      JSON.parse('{"answers":{"people":[{"$row":"__proto__"},{"$row":"a.b"}]}}'),
      ['row-without-key answers.people[1]'],
    ],
    [
      'unknown paths',
      { answers: { b: {}, a: { other: 1 } }, more: 1 },
      ['unknown-path more', 'unknown-path answers.b', 'unknown-path answers.a.other'],
    ],
    ['a group that is no list', { answers: { people: { name: 'x' } } }, ['not-a-list answers.people']],
    ['rows that are no objects', { answers: { people: [1] } }, ['not-an-object answers.people[0]']],
    [
      'rows doubled',
      { answers: { years: [{ year: 2025 }, { year: 2025, profit: 1 }] } },
      ['row-doubled answers.years[1]'],
    ],
    ['a group nobody has', { closed: ['nobody', 7] }, ['unknown-group closed', 'unknown-group closed']],
    ['a source in no known state', { sources: { REG: { status: 'maybe' } } }, ['unknown-status sources.REG']],
  ];
  it.each(hostile)('names what is wrong with %s', (_name, json, found) => {
    const read = parseKnown(form, json, '2026-11-24');
    expect(read.issues.map(({ code, at }) => `${code} ${at}`)).toEqual(found);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an object', {}],
    ['1 MB of text', '9'.repeat(1_000_000)],
    ['JSON 3,000 deep', deep],
  ])('[D1] refuses %s as an amount, by name, and keeps the rest', (_name, amount) => {
    const read = parseKnown(form, { answers: { a: { amount, name: 'kept' } } });
    expect(read.issues).toHaveLength(1);
    expect(read.issues[0]?.at).toBe('answers.a.amount');
    expect(read.answers.given.get('a.name')).toEqual({ status: 'known', value: 'kept', by: 'typed' });
  });

  it('stores identifiers in one way, and a wrong one as it was written', () => {
    const read = (iban: string) => parseKnown(form, { answers: { a: { iban } } }).answers.given.get('a.iban');
    expect(read('de89 3704 0044 0532 0130 00')).toEqual({
      status: 'known',
      value: 'DE89370400440532013000',
      by: 'typed',
    });
    expect(read('de89 3704')).toEqual({ status: 'known', value: 'de89 3704', by: 'typed' });
  });

  it('reads 100,000 rows in their order, and more as no list', { timeout: 20_000 }, () => {
    const rows = Array.from({ length: 100_000 }, (_, place) => ({ name: `name ${place}` }));
    const { answers, issues } = parseKnown(form, { answers: { people: rows } });
    expect(issues).toEqual([]);
    expect(answers.rows.get('people')?.slice(-2)).toEqual(['r99999', 'r100000']);
    expect(answers.given.size).toBe(100_000);
    const more = { answers: { people: [...rows, {}], a: { name: 'kept' } } };
    const refused = parseKnown(form, more);
    expect(refused.issues).toEqual([{ code: 'not-a-list', at: 'answers.people' }]);
    expect([...refused.answers.given.keys()]).toEqual(['a.name']);
  });

  it.each([
    ['a getter that throws', { answers: Object.defineProperty({}, 'a', { enumerable: true, get: thrower }) }],
    ['a proxy', { answers: { a: new Proxy({}, { ownKeys: thrower }), people: new Proxy([], { get: thrower }) } }],
  ])('[D1] does not throw for %s', (_name, json) => {
    const { issues } = parseKnown(form, json);
    expect(issues.length).toBeGreaterThan(0);
  });
});

function thrower(): never {
  throw new RangeError('The input throws.');
}
