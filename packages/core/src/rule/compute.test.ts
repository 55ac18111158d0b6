import { describe, expect, it } from 'vitest';
import type { ValueSpec } from '../value/index.js';
import { compute, evaluate, type Result } from './evaluate.js';
import type { Reader, Reading, RowsReading } from './reading.js';
import type { Condition, Expression, Verdict } from './rule.js';

const number: ValueSpec = { kind: 'money' };
const flag: ValueSpec = { kind: 'boolean' };
const value = (text: string): Reading => ({ reading: 'value', value: text, spec: number });
const v = (name: string) => ({ var: name });
const is = (name: string): Condition => ({ '==': [v(name), true] });

const questions: Readonly<Record<string, Reading>> = {
  five: value('5'),
  half: value('0.5'),
  zero: value('0'),
  open: { reading: 'open', spec: number },
  openFlag: { reading: 'open', spec: flag },
  gone: { reading: 'absent' },
  text: { reading: 'value', value: 'x', spec: { kind: 'text' } },
  yes: { reading: 'value', value: true, spec: flag },
  no: { reading: 'value', value: false, spec: flag },
};

/** By group: how it stands, and `amount` and `bad` of its rows. */
const groups: Readonly<
  Record<string, Omit<RowsReading, 'keys'> & { readonly rows: readonly (readonly [string, string])[] }>
> = {
  none: { closed: true, certain: true, rows: [] },
  growing: { closed: false, certain: true, rows: [] },
  two: {
    closed: true,
    certain: true,
    rows: [
      ['five', 'yes'],
      ['half', 'no'],
    ],
  },
  good: {
    closed: true,
    certain: true,
    rows: [
      ['five', 'no'],
      ['half', 'no'],
    ],
  },
  bad: {
    closed: true,
    certain: true,
    rows: [
      ['five', 'yes'],
      ['half', 'yes'],
    ],
  },
  more: {
    closed: false,
    certain: true,
    rows: [
      ['five', 'yes'],
      ['half', 'no'],
    ],
  },
  moreGood: { closed: false, certain: true, rows: [['five', 'no']] },
  maybe: {
    closed: true,
    certain: false,
    rows: [
      ['five', 'yes'],
      ['half', 'no'],
    ],
  },
  partly: {
    closed: true,
    certain: true,
    rows: [
      ['five', 'no'],
      ['open', 'openFlag'],
    ],
  },
  partlyBad: {
    closed: true,
    certain: true,
    rows: [
      ['open', 'openFlag'],
      ['five', 'yes'],
    ],
  },
  gaps: {
    closed: false,
    certain: true,
    rows: [
      ['open', 'openFlag'],
      ['gone', 'gone'],
    ],
  },
};

const reader: Reader = {
  read: (question, row) => {
    if (row === undefined) return questions[question] ?? { reading: 'absent' };
    const [group = '', place = ''] = row.split(' ');
    const [amount = '', bad = ''] = groups[group]?.rows[Number(place)] ?? [];
    return questions[question === 'amount' ? amount : question === 'bad' ? bad : question] ?? { reading: 'absent' };
  },
  rows: (group) => {
    const { rows = [], closed = true, certain = true } = groups[group] ?? {};
    return { keys: rows.map((_, place) => `${group} ${place}`), closed, certain };
  },
};

const result = (expression: Expression): Result => compute(expression, { reader, row: undefined });
const verdict = (condition: Condition): Verdict => evaluate(condition, { reader, row: undefined });
const of = (found: string | number | boolean | readonly string[], numeric = true): Result => ({
  result: 'value',
  value: found,
  numeric,
});
const absent: Result = { result: 'absent' };
const open: Result = { result: 'open' };

describe('[R7] compute', () => {
  const cases: readonly (readonly [string, Expression, Result])[] = [
    ['a constant number', 3, of(3)],
    ['a constant decimal', '-3.25', of('-3.25')],
    ['a constant text', 'x', of('x', false)],
    ['a constant that only begins as a number', '3x', of('3x', false)],
    ['a constant that only ends as one', 'x3', of('x3', false)],
    ['a constant of two points', '1.2.3', of('1.2.3', false)],
    ['yes', true, of(true, false)],
    ['a number', v('five'), of('5')],
    ['a text', v('text'), of('x', false)],
    ['what is not asked', v('gone'), absent],
    ['what is open', v('open'), open],
    ['a sum', { '+': [v('five'), v('half'), 1] }, of('6.5')],
    ['a difference', { '-': [v('half'), v('five')] }, of('-4.5')],
    ['a product', { '*': [v('five'), v('half')] }, of('2.5')],
    ['a quotient, not rounded yet', { '/': [1, 3] }, of('0.333333333333333333333333333333')],
    ['a quotient by zero', { '/': [v('five'), v('zero')] }, absent],
    ['a sum of one', { '+': [v('five')] }, of('5')],
    ['a sum of none', { '+': [] }, absent],
    ['an open operand', { '+': [v('five'), v('open')] }, open],
    ['an open operand first', { '+': [v('open'), v('five')] }, open],
    ['an operand that can’t be had, though another is open', { '+': [v('open'), v('gone')] }, absent],
    ['a quotient by zero of what is open', { '/': [v('open'), v('zero')] }, open],
    ['the first that is there', { coalesce: [v('gone'), v('five'), v('half')] }, of('5')],
    ['an open one comes before later ones', { coalesce: [v('gone'), v('open'), v('five')] }, open],
    ['nothing that is there', { coalesce: [v('gone'), v('gone')] }, absent],
    [
      'the first branch that holds',
      {
        case: [
          [is('no'), 'a'],
          [is('yes'), v('five')],
          [true, 'c'],
        ],
      },
      of('5'),
    ],
    [
      'an undecided branch before one that holds',
      {
        case: [
          [is('openFlag'), 'a'],
          [true, 'b'],
        ],
      },
      open,
    ],
    [
      'an undecided branch after one that holds',
      {
        case: [
          [true, 'b'],
          [is('openFlag'), 'a'],
        ],
      },
      of('b', false),
    ],
    ['no branch that holds', { case: [[is('no'), 'a']] }, absent],
    [
      'all options that hold',
      {
        choices: [
          [is('yes'), 'a'],
          [is('no'), 'b'],
          [true, 'c'],
        ],
      },
      of(['a', 'c'], false),
    ],
    ['no option that holds', { choices: [[is('no'), 'a']] }, absent],
    [
      'an undecided option',
      {
        choices: [
          [is('yes'), 'a'],
          [is('openFlag'), 'b'],
        ],
      },
      open,
    ],
  ];
  it.each(cases)('%s', (_name, expression, expected) => {
    expect(result(expression)).toEqual(expected);
  });
});

describe('[R6] over rows', () => {
  const count = (group: string): Result => result({ count: [v(group), is('bad')] });
  const sum = (group: string): Result => result({ sum: [v(group), v('amount')] });
  const cases: readonly (readonly [string, string, readonly [Result, Result, Verdict, Verdict, Verdict]])[] = [
    // count, sum, some, all, none
    ['no rows', 'none', [of(0), of('0'), 'no', 'yes', 'yes']],
    ['no rows yet', 'growing', [open, open, 'unknown', 'unknown', 'unknown']],
    ['one of two rows', 'two', [of(1), of('5.5'), 'yes', 'no', 'no']],
    ['none of the rows', 'good', [of(0), of('5.5'), 'no', 'no', 'yes']],
    ['each row', 'bad', [of(2), of('5.5'), 'yes', 'yes', 'no']],
    ['rows that decide, while more can come', 'more', [open, open, 'yes', 'no', 'no']],
    ['rows that do not, while more can come', 'moreGood', [open, open, 'unknown', 'no', 'unknown']],
    ['a group that may not apply', 'maybe', [open, open, 'unknown', 'unknown', 'unknown']],
    ['an open row', 'partly', [open, open, 'unknown', 'no', 'unknown']],
    ['an open row beside one that decides', 'partlyBad', [open, open, 'yes', 'unknown', 'no']],
    ['a row that can’t be had, though others are open', 'gaps', [open, absent, 'unknown', 'no', 'unknown']],
  ];
  it.each(cases)('%s', (_name, group, expected) => {
    const over = is('bad');
    expect([
      count(group),
      sum(group),
      verdict({ some: [v(group), over] }),
      verdict({ all: [v(group), over] }),
      verdict({ none: [v(group), over] }),
    ]).toEqual(expected);
  });

  it('reads what is outside the rows in each row', () => {
    expect(result({ count: [v('two'), { '>': [v('amount'), '1'] }] })).toEqual(of(1));
  });
});

describe('[R2] three outcomes', () => {
  const outcomes: Readonly<Record<Verdict, Condition>> = { yes: true, no: false, unknown: is('openFlag') };
  const all: readonly Verdict[] = ['yes', 'no', 'unknown'];
  const and = (one: Verdict, other: Verdict): Verdict =>
    one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
  const opposite: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

  it('of two parts, and of their opposites', () => {
    for (const one of all)
      for (const other of all) {
        const parts = [outcomes[one], outcomes[other]];
        expect({ one, other, and: verdict({ and: parts }) }).toEqual({ one, other, and: and(one, other) });
        const or = opposite[and(opposite[one], opposite[other])];
        expect({ one, other, or: verdict({ or: parts }) }).toEqual({ one, other, or });
      }
    expect(all.map((one) => verdict({ '!': outcomes[one] }))).toEqual(['no', 'yes', 'unknown']);
    expect([verdict({ and: [] }), verdict({ or: [] })]).toEqual(['yes', 'no']);
  });

  it('of two expressions: no when one can’t be had, else unknown while one is open', () => {
    const compared = (left: Expression, right: Expression) => verdict({ '<': [left, right] });
    expect(compared({ '+': [v('half')] }, v('five'))).toBe('yes');
    expect(compared({ '+': [v('gone')] }, v('open'))).toBe('no');
    expect(compared({ '+': [v('open')] }, v('gone'))).toBe('no');
    expect(compared({ '+': [v('open')] }, v('five'))).toBe('unknown');
    expect(compared(v('half'), { '+': [v('open')] })).toBe('unknown');
    expect(compared(v('half'), v('gone'))).toBe('no');
    expect(verdict({ in: [{ '+': [v('open')] }, ['5']] })).toBe('unknown');
    expect(verdict({ in: [{ '+': [v('five')] }, ['4', '5.0']] })).toBe('yes');
    expect(verdict({ in: [{ '+': [v('five')] }, ['4']] })).toBe('no');
  });
});
