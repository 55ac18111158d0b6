import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers } from '../answers/index.js';
import { smallForm } from '../testing/index.js';
import { arrange, quickCheckSection, type ArrangedSection } from './arrange.js';
import { planForm, type Plan } from './index.js';

const form = smallForm({
  questions: {
    'a.one': { kind: 'text' },
    'a.two': { kind: 'boolean' },
    'b.three': { kind: 'text' },
    'b.four': { kind: 'boolean' },
    'rows.x': { kind: 'text' },
    'c.five': { kind: 'boolean' },
  },
  groups: { rows: {} },
  products: [{ id: 'p', gates: [{ id: 'g', when: { '==': [{ var: 'c.five' }, true] } }] }],
});
const plan = (answers: Answers = noAnswers): Plan =>
  planForm(form, answers, { asOf: '2026-11-25', stage: 'application' });
const authored: readonly ArrangedSection[] = [
  { id: 'a', instances: ['a.one', 'a.two'] },
  { id: 'b', instances: ['b.three', 'b.four'] },
  { id: 'rows', instances: ['rows[].x', 'rows.closed'] },
  { id: 'c', instances: ['c.five'] },
];

describe('arrange', () => {
  it('[O1] is the authored order; what was seen keeps the order in which it was seen', () => {
    expect(arrange(plan())).toEqual(authored);
    expect(arrange(plan(), { seen: ['b.four', 'b.three'] })[1]).toEqual({ id: 'b', instances: ['b.four', 'b.three'] });
  });

  it('[O3] the quick check stands first, and each instance once', () => {
    expect(arrange(plan(), { quickCheck: ['b.four', 'a.two'] })).toEqual([
      { id: quickCheckSection, instances: ['b.four', 'a.two'] },
      { id: 'c', instances: ['c.five'] },
      { id: 'a', instances: ['a.one'] },
      { id: 'b', instances: ['b.three'] },
      { id: 'rows', instances: ['rows[].x', 'rows.closed'] },
    ]);
  });

  it('[O4] sections that ask what a gate waits for come before the others, until it is decided', () => {
    const order = (of: Plan): string[] => arrange(of, { quickCheck: [] }).map(({ id }) => id);
    expect(order(plan())).toEqual(['c', 'a', 'b', 'rows']);
    expect(order(plan(parseKnown(form, { answers: { c: { five: false } } }).answers))).toEqual(['a', 'b', 'rows', 'c']);
  });

  it('[O2] sections begun stay as they were arranged, whatever the quick check picks then', () => {
    const pages = [
      { id: quickCheckSection, instances: ['a.two'] },
      { id: 'b', instances: ['b.four', 'b.three'] },
    ];
    const answered = applyChange(noAnswers, { change: 'answer', at: 'a.two', value: true });
    expect(arrange(plan(answered), { pages, quickCheck: ['b.four', 'c.five', 'a.two'] })).toEqual([
      ...pages,
      { id: quickCheckSection, instances: ['c.five'] },
      { id: 'a', instances: ['a.one'] },
      { id: 'rows', instances: ['rows[].x', 'rows.closed'] },
      { id: 'c', instances: [] },
    ]);
  });

  it('[O2] a row added to a section begun joins it at its place', () => {
    const pages = arrange(plan()).slice(0, 3);
    const added = applyChange(noAnswers, { change: 'addRow', group: 'rows', row: 'r1' });
    expect(arrange(plan(added), { pages })).toEqual([
      ...authored.slice(0, 2),
      { id: 'rows', instances: ['rows[r1].x', 'rows.closed'] },
      authored[3],
    ]);
  });

  it('[O1] a list keeps its place when rows come to it', () => {
    const apart = smallForm({
      questions: { 'a.one': { kind: 'text' }, 'first.x': { kind: 'text' }, 'second.x': { kind: 'text' } },
      groups: { first: {}, second: {} },
    });
    const lists = { ...apart, layout: [{ id: 'a', items: ['a.one', 'first', 'second'] }] };
    const [before] = arrange(planForm(lists, noAnswers, { asOf: '2026-11-25', stage: 'application' }));
    const answers = applyChange(noAnswers, { change: 'addRow', group: 'first', row: 'r1' });
    const after = planForm(lists, answers, { asOf: '2026-11-25', stage: 'application' });
    const inOrder = ['a.one', 'first[r1].x', 'first.closed', 'second[].x', 'second.closed'];
    expect(before?.instances).toEqual(['a.one', 'first[].x', 'first.closed', 'second[].x', 'second.closed']);
    expect(arrange(after, { seen: before?.instances ?? [] })[0]?.instances).toEqual(inOrder);
    expect(arrange(after, { seen: ['a.one', 'first[].x', 'second[].x', 'first[r1].x'] })[0]?.instances).toEqual(
      inOrder,
    );
  });
});
