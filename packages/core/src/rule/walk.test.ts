import { describe, expect, it } from 'vitest';
import type { Condition, Expression } from './rule.js';
import { comparisonOf, groupOf, isQuantified, partsOf, quantifierOf, readsOf, type Composite } from './walk.js';

const v = (name: string) => ({ var: name });
const reads = (rule: Condition | Expression) => {
  const { questions, groups } = readsOf(rule);
  return [[...questions], [...groups]];
};

describe('[R1] what a rule reads', () => {
  const cases: readonly (readonly [string, Condition | Expression, readonly string[], readonly string[]])[] = [
    ['a constant', true, [], []],
    ['a text', 'a.x', [], []],
    ['a question', v('a.x'), ['a.x'], []],
    ['both sides', { '<': [v('a.x'), { '+': [v('a.y'), 1] }] }, ['a.x', 'a.y'], []],
    [
      'every part, decided or not',
      { and: [true, { '!': { or: [{ '==': [v('a.x'), 1] }, { in: [v('a.y'), ['b.z']] }] } }] },
      ['a.x', 'a.y'],
      [],
    ],
    ['the list in which one looks', { in: ['o', v('a.x')] }, ['a.x'], []],
    ['a group and what is read of its rows', { some: [v('rows'), { '==': [v('rows.x'), 1] }] }, ['rows.x'], ['rows']],
    ['a count', { count: [v('rows'), { '==': [v('rows.x'), 1] }] }, ['rows.x'], ['rows']],
    ['a sum', { sum: [v('rows'), v('rows.x')] }, ['rows.x'], ['rows']],
    [
      'conditions and results of a case',
      {
        case: [
          [{ '==': [v('a.x'), 1] }, v('a.y')],
          [true, 'c'],
        ],
      },
      ['a.x', 'a.y'],
      [],
    ],
    ['conditions of choices', { choices: [[{ '==': [v('a.x'), 1] }, 'a.y']] }, ['a.x'], []],
    [
      'groups within groups',
      { all: [v('rows'), { none: [v('others'), { '==': [v('others.x'), 1] }] }] },
      ['others.x'],
      ['rows', 'others'],
    ],
  ];
  it.each(cases)('%s', (_name, rule, questions, groups) => {
    expect(reads(rule)).toEqual([questions, groups]);
  });

  it('is found once a rule', () => {
    const rule = { '==': [v('a.x'), 1] } as const;
    expect(readsOf(rule)).toBe(readsOf(rule));
    expect(readsOf({ ...rule })).not.toBe(readsOf(rule));
  });
});

describe('[R1] rules taken apart', () => {
  it('comparisons, quantifiers and nothing else', () => {
    const sides = [v('a.x'), 1] as const;
    for (const relation of ['==', '!=', '<', '<=', '>', '>='] as const)
      expect(comparisonOf({ [relation]: sides } as unknown as Composite)).toEqual({ relation, sides });
    for (const quantifier of ['some', 'all', 'none'] as const) {
      const rule = { [quantifier]: [v('rows'), false] } as unknown as Composite;
      expect([quantifierOf(rule), isQuantified(rule)]).toEqual([{ quantifier, group: 'rows', over: false }, true]);
      expect([groupOf(rule), partsOf(rule)]).toEqual(['rows', [false]]);
    }
    const others: readonly Composite[] = [{ and: [] }, { '+': [1] }, { in: [v('a.x'), ['b']] }];
    for (const rule of others)
      expect([comparisonOf(rule), quantifierOf(rule), isQuantified(rule), groupOf(rule)]).toEqual([
        undefined,
        undefined,
        false,
        undefined,
      ]);
  });
});
