import { describe, expect, it } from 'vitest';
import type { Value, ValueSpec } from '../value/index.js';
import { evaluate } from './evaluate.js';
import type { Reading } from './reading.js';
import { relations, type Condition, type Constant, type Expression, type Relation, type Verdict } from './rule.js';

const x = { var: 'x' };

/** The verdict on a condition that reads `x`. */
function judge(condition: Condition, reading: Reading): Verdict {
  const reader = { read: () => reading, rows: () => ({ keys: [], closed: true, certain: true }) };
  return evaluate(condition, { reader, row: undefined });
}

function relate(relation: Relation, left: Expression, right: Expression): Condition {
  const sides = [left, right] as const;
  const conditions: Readonly<Record<Relation, Condition>> = {
    '==': { '==': sides },
    '!=': { '!=': sides },
    '<': { '<': sides },
    '<=': { '<=': sides },
    '>': { '>': sides },
    '>=': { '>=': sides },
  };
  return conditions[relation];
}

describe('[R8] the six relations', () => {
  const less: readonly Verdict[] = ['no', 'yes', 'yes', 'yes', 'no', 'no'];
  const same: readonly Verdict[] = ['yes', 'no', 'no', 'yes', 'no', 'yes'];
  const more: readonly Verdict[] = ['no', 'yes', 'no', 'no', 'yes', 'yes'];
  const pairs: readonly (readonly [ValueSpec['kind'], Value, Constant, readonly Verdict[]])[] = [
    ['money', '9.5', '10', less],
    ['money', '10.0', '10', same],
    ['money', '10.01', '10', more],
    ['percent', '9', '10', less],
    ['decimal', '9', '10', less],
    ['integer', 9, 10, less],
    ['integer', 10, '10', same],
    ['integer', 11, 10, more],
    ['date', '2025-12-31', '2026-01-01', less],
    ['date', '2026-01-01', '2026-01-01', same],
    ['date', '2026-01-02', '2026-01-01', more],
    ['text', '9', '10', more],
    ['text', '10', '9', less],
    ['choice', 'b', 'b', same],
    ['boolean', true, 'true', same],
  ];
  it.each(pairs)('of a %s: %s and %s', (kind, value, constant, expected) => {
    const reading: Reading = { reading: 'value', value, spec: { kind } };
    expect(relations.map((relation) => judge(relate(relation, x, constant), reading))).toEqual(expected);
  });

  it('between two expressions: as numbers where both are, else as texts', () => {
    const reading: Reading = { reading: 'value', value: '9', spec: { kind: 'money' } };
    const all = (left: Expression, right: Expression) =>
      relations.map((relation) => judge(relate(relation, left, right), reading));
    expect(all({ '+': [x, 1] }, { '*': [x, 2] })).toEqual(less);
    expect(all({ '+': [x, 1] }, '9')).toEqual(more);
    expect(all('9', x)).toEqual(same);
    expect(all('10', x)).toEqual(more);
    expect(all('-9.5', x)).toEqual(less);
    expect(all('-9.5.1', x)).toEqual(less);
    expect(all('x10', x)).toEqual(more);
    expect(all('10x', x)).toEqual(less);
    expect(all(true, { coalesce: [true] })).toEqual(same);
  });
});

describe('[R4] an open question is decided by all values that it can take', () => {
  const fits = ({ min, max }: ValueSpec, value: number) =>
    (min === undefined || value >= Number(min)) && (max === undefined || value <= Number(max));
  const bounds = [undefined, '2', '4', '10'];
  const constants = ['-1', '2', '3', '4', '10', '11'];
  // Every half from well below to well above all bounds and constants.
  const values = Array.from({ length: 80 }, (_, place) => -10 + place / 2);
  const specs = bounds.flatMap((min) =>
    bounds
      .filter((max) => min === undefined || max === undefined || Number(min) <= Number(max))
      .map((max): ValueSpec => ({ kind: 'decimal', ...(min && { min }), ...(max && { max }) })),
  );
  const agreed = (verdicts: readonly Verdict[]): Verdict => {
    const [first = 'unknown', ...others] = new Set(verdicts);
    return others.length > 0 ? 'unknown' : first;
  };
  const expected = (condition: Condition, spec: ValueSpec): Verdict =>
    agreed(
      values
        .filter((value) => fits(spec, value))
        .map((value) => judge(condition, { reading: 'value', value: String(value), spec })),
    );

  it.each(specs)('of a number from $min to $max', (spec) => {
    for (const relation of relations)
      for (const constant of constants) {
        const condition = relate(relation, x, constant);
        const verdict = judge(condition, { reading: 'open', spec });
        expect({ relation, constant, verdict }).toEqual({ relation, constant, verdict: expected(condition, spec) });
      }
  });

  it('of a date, by the calendar', () => {
    const spec: ValueSpec = { kind: 'date', min: '2026-02-01', max: '2026-10-01' };
    const verdicts = (constant: string) =>
      relations.map((relation) => judge(relate(relation, x, constant), { reading: 'open', spec }));
    expect(verdicts('2026-01-31')).toEqual(['no', 'yes', 'no', 'no', 'yes', 'yes']);
    expect(verdicts('2026-02-01')).toEqual(['unknown', 'unknown', 'no', 'unknown', 'unknown', 'yes']);
    expect(verdicts('2026-09-01')).toEqual(relations.map(() => 'unknown'));
    expect(verdicts('2026-10-01')).toEqual(['unknown', 'unknown', 'unknown', 'yes', 'no', 'unknown']);
    expect(verdicts('2026-10-02')).toEqual(['no', 'yes', 'yes', 'yes', 'no', 'no']);
  });

  it('of yes and no, and of one of several options', () => {
    const cases: readonly (readonly [ValueSpec, Condition, Verdict])[] = [
      [{ kind: 'boolean' }, relate('==', x, true), 'unknown'],
      [{ kind: 'boolean' }, relate('==', x, 'other'), 'no'],
      [{ kind: 'boolean' }, { in: [x, [true, false]] }, 'yes'],
      [{ kind: 'boolean' }, { in: [x, [true]] }, 'unknown'],
      [{ kind: 'choice', options: ['a', 'b'] }, relate('!=', x, 'a'), 'unknown'],
      [{ kind: 'choice', options: ['a', 'b'] }, relate('!=', x, 'c'), 'yes'],
      [{ kind: 'choice', options: ['a', 'b'] }, { in: [x, ['a', 'b', 'c']] }, 'yes'],
      [{ kind: 'choice', options: ['a', 'b'] }, { in: [x, ['a', 'c']] }, 'unknown'],
      [{ kind: 'choice', options: ['a', 'b'] }, { in: [x, ['c']] }, 'no'],
      [{ kind: 'choice' }, relate('==', x, 'a'), 'unknown'],
      [{ kind: 'text' }, relate('==', x, 'a'), 'unknown'],
      [{ kind: 'text' }, { in: [x, ['a']] }, 'unknown'],
      [{ kind: 'choices', options: ['a', 'b'] }, { in: ['a', x] }, 'unknown'],
    ];
    for (const [spec, condition, verdict] of cases)
      expect({ condition, verdict: judge(condition, { reading: 'open', spec }) }).toEqual({ condition, verdict });
  });

  it('of a number in a list of constants', () => {
    const among = (constants_: readonly string[], spec: ValueSpec) =>
      judge({ in: [x, constants_] }, { reading: 'open', spec });
    const spec: ValueSpec = { kind: 'integer', min: '2', max: '4' };
    expect(among(['1', '5'], spec)).toBe('no');
    expect(among(['1', '3'], spec)).toBe('unknown');
    expect(among(['3', '2'], { ...spec, max: '2' })).toBe('yes');
    expect(among([], spec)).toBe('no');
  });
});

describe('[R3] [R5] what is not asked, and what may not be', () => {
  const spec: ValueSpec = { kind: 'choice', options: ['a', 'b'] };
  const maybe = (value: Value | undefined, otherwise: Value | null): Reading => ({
    reading: 'open',
    spec,
    otherwise,
    ...(value !== undefined && { value }),
  });
  const cases: readonly (readonly [string, Condition, Reading, Verdict])[] = [
    ['absent is in no list', { in: [x, ['a']] }, { reading: 'absent' }, 'no'],
    ['absent holds nothing', { in: ['a', x] }, { reading: 'absent' }, 'no'],
    ['a value in the list', { in: [x, ['b', 'a']] }, { reading: 'value', value: 'a', spec }, 'yes'],
    ['a value that is not', { in: [x, ['b', 'c']] }, { reading: 'value', value: 'a', spec }, 'no'],
    [
      'a number in the list, as a number',
      { in: [x, ['5']] },
      { reading: 'value', value: '5.0', spec: { kind: 'money' } },
      'yes',
    ],
    ['any value, and nothing otherwise', relate('!=', x, 'c'), maybe(undefined, null), 'unknown'],
    ['any value, and a value otherwise', relate('!=', x, 'c'), maybe(undefined, 'a'), 'yes'],
    ['no value, and nothing otherwise', relate('==', x, 'c'), maybe(undefined, null), 'no'],
    ['no value, but what is read otherwise', relate('==', x, 'c'), maybe(undefined, 'c'), 'unknown'],
    ['a value or any', relate('==', x, 'a'), maybe(undefined, 'a'), 'unknown'],
    ['the same value either way', relate('==', x, 'a'), maybe('a', 'a'), 'yes'],
    ['a value, and nothing otherwise', relate('==', x, 'a'), maybe('a', null), 'unknown'],
    ['another value, and nothing otherwise', relate('==', x, 'a'), maybe('b', null), 'no'],
    ['another value, but the one otherwise', relate('==', x, 'a'), maybe('b', 'a'), 'unknown'],
    ['a known value that surely applies', relate('==', x, 'a'), { reading: 'open', spec, value: 'a' }, 'yes'],
  ];
  it.each(cases)('%s', (_name, condition, reading, verdict) => {
    expect(judge(condition, reading)).toBe(verdict);
  });
});

describe('[R1] several choices', () => {
  const reading: Reading = { reading: 'value', value: ['a', 'b'], spec: { kind: 'choices' } };
  const single: Reading = { reading: 'value', value: 'a', spec: { kind: 'choice' } };
  it('hold an option that is among them; a single choice holds none', () => {
    expect(judge({ in: ['a', x] }, reading)).toBe('yes');
    expect(judge({ in: ['c', x] }, reading)).toBe('no');
    expect(judge({ in: ['a', x] }, single)).toBe('no');
  });
});
