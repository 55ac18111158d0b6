import { expect, it, vi } from 'vitest';
import { noAnswers, type Change } from '../answers/index.js';
import { differencesOf, smallForm } from '../testing/index.js';
import { advancePlan } from './advancePlan.js';
import { Draft } from './draft.js';
import { planForm } from './planForm.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const yes = { kind: 'boolean' } as const;

it('[S10] a question of an empty row that no longer applies no longer wants the closing, though rules read the same there', () => {
  const form = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'rows.x': { ...yes, when: { '==': [{ var: 'a.has' }, true] }, whenNotAsked: true },
      'rows.y': { kind: 'text' },
    },
    groups: { rows: {} },
  });
  const steps: readonly Change[] = [
    { change: 'answer', at: 'rows[].x', value: true },
    { change: 'answer', at: 'a.has', value: true },
    { change: 'answer', at: 'a.has', value: false },
  ];
  let plan = planForm(form, noAnswers, at);
  for (const step of steps) {
    const next = advancePlan(plan, step);
    expect(differencesOf(next.plan, { plan, changed: next.changed })).toEqual([]);
    ({ plan } = next);
  }
  expect([...(plan.wanting.get('rows.closed')?.wants ?? [])]).toEqual([
    { need: { format: 'test', path: 'rows[].y' }, strength: 'must' },
  ]);
});

it('[S10] a plan that was gone on from can be gone on from again, and stays as it was', () => {
  const form = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'a.x': { kind: 'text', when: { '==': [{ var: 'a.has' }, true] } },
    },
  });
  const before = planForm(form, noAnswers, at);
  const was = [...before.decisions];
  const one = advancePlan(before, { change: 'answer', at: 'a.has', value: true }).plan;
  const other = advancePlan(before, { change: 'answer', at: 'a.has', value: false }).plan;
  expect([one, other].map(({ decisions }) => decisions.get('a.x')?.state)).toEqual(['ask', 'skip']);
  expect([...before.decisions]).toEqual(was);
  expect([before, one, other].flatMap((plan) => differencesOf(plan))).toEqual([]);
});

it('[S10] another amount on the same side of every threshold costs no look at any rule; one beyond it does', () => {
  const amount = { var: 'a.amount' };
  const form = smallForm({
    questions: {
      'a.amount': { kind: 'money', whenNotAsked: null },
      'a.some': { kind: 'text', when: { '>=': [amount, '1000'] } },
      'a.many': { kind: 'text', when: { and: [{ '>=': [amount, '1000'] }, { '<': [amount, '50000'] }] } },
    },
  });
  const read = vi.spyOn(Draft.prototype, 'read');
  const looks = (from: string, to: string): readonly [number, readonly string[]] => {
    const { plan } = advancePlan(planForm(form, noAnswers, at), { change: 'answer', at: 'a.amount', value: from });
    read.mockClear();
    const { changed } = advancePlan(plan, { change: 'answer', at: 'a.amount', value: to });
    return [read.mock.calls.length, [...changed]];
  };
  expect(looks('1000.01', '49999.99')).toEqual([0, ['a.amount']]);
  expect(looks('10', '999.99')).toEqual([0, ['a.amount']]);
  const [count, changed] = looks('999', '1000');
  expect(count).toBeGreaterThan(0);
  expect(changed).toEqual(['a.amount', 'a.some', 'a.many']);
  read.mockRestore();
});

it('[S10] [A2] an answer to what names a fixed row stands aside while there is no such row', () => {
  const form = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'years.year': { kind: 'integer' },
      'years.profit': { kind: 'money' },
    },
    groups: { years: { when: { '==': [{ var: 'a.has' }, true] }, rows: { fiscalYears: 2, key: 'years.year' } } },
  });
  let plan = planForm(form, noAnswers, at);
  for (const step of [
    { change: 'answer', at: 'years[].year', value: 2025 },
    { change: 'answer', at: 'a.has', value: false },
    { change: 'retract', at: 'years[].year' },
  ] as const) {
    const next = advancePlan(plan, step);
    expect(differencesOf(next.plan, { plan, changed: next.changed })).toEqual([]);
    ({ plan } = next);
  }
});
