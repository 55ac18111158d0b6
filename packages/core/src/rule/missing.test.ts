import { describe, expect, it } from 'vitest';
import type { ValueSpec } from '../value/index.js';
import { findMissing, findMissingInputs } from './missing.js';
import type { Reader, Reading } from './reading.js';
import type { Condition, Expression } from './rule.js';

const spec: ValueSpec = { kind: 'boolean' };
const number: ValueSpec = { kind: 'money' };
const v = (name: string) => ({ var: name });
const is = (name: string): Condition => ({ '==': [v(name), true] });

/** Names that begin with `open` are open, `no` and `yes` are answered, the rest is not asked. */
const reader: Reader = {
  read: (question): Reading => {
    if (question.startsWith('openNumber')) return { reading: 'open', spec: number };
    if (question.startsWith('open')) return { reading: 'open', spec };
    if (question === 'yes' || question === 'no') return { reading: 'value', value: question === 'yes', spec };
    return question === 'five' ? { reading: 'value', value: '5', spec: number } : { reading: 'absent' };
  },
  rows: (group) => ({
    keys: ['none', 'nobody'].includes(group) ? [] : ['r1', 'r2'],
    closed: !['growing', 'none'].includes(group),
    certain: group !== 'maybe',
  }),
};

function lacksOf(find: (lacks: Parameters<typeof findMissing>[2]) => void): string[] {
  const found: string[] = [];
  find({
    question: (id, row) => found.push(row === undefined ? id : `${id} in ${row}`),
    group: (id) => found.push(`rows of ${id}`),
  });
  return found;
}

const scope = { reader, row: undefined };

describe('[W3] what an undecided condition lacks', () => {
  const cases: readonly (readonly [string, Condition, readonly string[]])[] = [
    ['a constant', true, []],
    ['one that holds', is('yes'), []],
    ['one that does not', is('no'), []],
    ['an open question', is('open1'), ['open1']],
    ['the undecided parts of and', { and: [is('yes'), is('open1'), is('open2')] }, ['open1', 'open2']],
    ['an and that a part decides', { and: [is('open1'), is('no')] }, []],
    ['the undecided parts of or', { or: [is('no'), is('open1'), is('open2')] }, ['open1', 'open2']],
    ['an or that a part decides', { or: [is('open1'), is('yes')] }, []],
    ['decided parts within', { and: [{ or: [is('open1'), is('yes')] }, is('open2')] }, ['open2']],
    ['the opposite', { '!': is('open1') }, ['open1']],
    ['both sides', { '<': [{ '+': [v('openNumber1'), 1] }, v('openNumber2')] }, ['openNumber1', 'openNumber2']],
    ['one side', { '<': [v('five'), v('openNumber2')] }, ['openNumber2']],
    ['what is looked for in a list', { in: [v('open1'), [true]] }, ['open1']],
    ['the list in which one looks', { in: ['a', v('open1')] }, ['open1']],
    ['its rows’ questions', { some: [v('rows'), is('open1')] }, ['open1 in r1', 'open1 in r2']],
    ['the group itself while it can grow', { none: [v('growing'), is('no')] }, ['rows of growing']],
    ['the first row still to come', { some: [v('none'), is('open1')] }, ['rows of none', 'open1 in ']],
    ['nothing of a row that will not come', { some: [v('nobody'), is('open1')] }, []],
    [
      'the group itself while it may not apply',
      { all: [v('maybe'), is('open1')] },
      ['rows of maybe', 'open1 in r1', 'open1 in r2'],
    ],
  ];
  it.each(cases)('%s', (_name, condition, expected) => {
    expect(lacksOf((lacks) => findMissing(condition, scope, lacks))).toEqual(expected);
  });

  it('in the row in which the condition stands', () => {
    expect(lacksOf((lacks) => findMissing(is('open1'), { reader, row: 'r7' }, lacks))).toEqual(['open1 in r7']);
  });
});

describe('[W2] what an expression lacks', () => {
  const cases: readonly (readonly [string, Expression, readonly string[]])[] = [
    ['a constant', 5, []],
    ['a known question', v('five'), []],
    ['one that is not asked', v('gone'), []],
    ['an open question', v('openNumber'), ['openNumber']],
    [
      'its open operands',
      { '+': [v('openNumber1'), v('five'), { '*': [v('openNumber2'), 2] }] },
      ['openNumber1', 'openNumber2'],
    ],
    ['both sides of a quotient', { '/': [v('openNumber1'), v('openNumber2')] }, ['openNumber1', 'openNumber2']],
    ['nothing where an operand can’t be had', { '-': [v('openNumber1'), v('gone')] }, []],
    ['what comes before a fallback', { coalesce: [v('gone'), v('openNumber1'), 3] }, ['openNumber1']],
    [
      'the first undecided branch',
      {
        case: [
          [is('no'), v('openNumber1')],
          [is('open1'), 1],
          [is('open2'), 2],
        ],
      },
      ['open1'],
    ],
    [
      'the value of the branch that holds',
      {
        case: [
          [is('no'), 1],
          [is('yes'), v('openNumber1')],
          [true, v('openNumber2')],
        ],
      },
      ['openNumber1'],
    ],
    [
      'every undecided option',
      {
        choices: [
          [is('open1'), 'a'],
          [is('yes'), 'b'],
          [is('open2'), 'c'],
        ],
      },
      ['open1', 'open2'],
    ],
    ['what is counted', { count: [v('rows'), is('open1')] }, ['open1 in r1', 'open1 in r2']],
    ['the counted group while it can grow', { count: [v('growing'), is('no')] }, ['rows of growing']],
    ['what is summed up', { sum: [v('rows'), v('openNumber')] }, ['openNumber in r1', 'openNumber in r2']],
    ['what is counted of the first row to come', { count: [v('none'), is('open1')] }, ['rows of none', 'open1 in ']],
    ['what is summed up of it', { sum: [v('none'), v('openNumber')] }, ['rows of none', 'openNumber in ']],
    ['the group summed up while it may not apply', { sum: [v('maybe'), v('five')] }, ['rows of maybe']],
  ];
  it.each(cases)('%s', (_name, expression, expected) => {
    expect(lacksOf((lacks) => findMissingInputs(expression, scope, lacks))).toEqual(expected);
  });
});
