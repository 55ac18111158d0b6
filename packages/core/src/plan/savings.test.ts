import { expect, it } from 'vitest';
import { noAnswers, parseKnown } from '../answers/index.js';
import { smallForm } from '../testing/index.js';
import { burdenBySection, burdenOf, secondsByKind } from './burden.js';
import { planForm } from './planForm.js';
import { savingsOf, untriedSources } from './savings.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text', sources: ['REG', 'TAX'] },
    'a.profit': { kind: 'money', sources: ['TAX'], derive: { '-': [{ var: 'a.sales' }, { var: 'a.costs' }] } },
    'a.sales': { kind: 'money' },
    'a.costs': { kind: 'money' },
    'b.plan': { kind: 'file' },
    'rows.x': { kind: 'money', sources: ['REG'] },
  },
  groups: { rows: {} },
  wanted: ['a.name', 'a.profit', 'a.costs', 'b.plan', 'rows.x'],
});
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const { money, text, file } = secondsByKind;

it('[B4] what a source may answer, and what is asked only to calculate that', () => {
  const plan = planForm(form, noAnswers, at);
  expect(untriedSources(plan)).toEqual(['REG', 'TAX']);
  // The sales are asked for the profit alone; the costs for themselves too.
  expect(savingsOf(plan, untriedSources(plan))).toEqual([
    { source: 'REG', questions: ['a.name', 'rows[].x'], seconds: text + money },
    { source: 'TAX', questions: ['a.name', 'a.sales'], seconds: text + money },
  ]);
});

it('[B4] of itself looks at those that are available; one that was tried saves nothing more', () => {
  const sources = { REG: { status: 'available' }, TAX: { status: 'failed' } };
  const plan = planForm(form, parseKnown(form, { sources }).answers, at);
  expect(untriedSources(plan)).toEqual(['REG']);
  expect(savingsOf(plan).map(({ source }) => source)).toEqual(['REG']);
  const named = parseKnown(form, { answers: { a: { name: 'A' }, rows: [{ x: 1 }] } }).answers;
  expect(savingsOf(planForm(form, named, at), ['REG'])).toEqual([]);
});

it('[B3] sections add up to the plan', () => {
  const plan = planForm(form, noAnswers, at);
  const sections = burdenBySection(plan);
  expect(sections).toEqual([
    { section: 'a', asked: 3, pending: 1, seconds: text + 2 * money },
    { section: 'b', asked: 1, pending: 0, seconds: file },
    { section: 'rows', asked: 1, pending: 0, seconds: money },
  ]);
  const { asked, pending, minutes } = burdenOf(plan);
  const total = (count: (section: (typeof sections)[number]) => number): number =>
    sections.reduce((sum, section) => sum + count(section), 0);
  expect([total((one) => one.asked), total((one) => one.pending)]).toEqual([asked, pending]);
  expect(Math.ceil(total((one) => one.seconds) / 60)).toBe(minutes);
});
