import { expect, it } from 'vitest';
import { noAnswers, type Change } from '../answers/index.js';
import { differencesOf, smallForm } from '../testing/index.js';
import { advancePlan } from './advancePlan.js';
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
