import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noAnswers, type Change } from '../answers/index.js';
import { stages } from '../form/index.js';
import { differencesOf, smallForm } from '../testing/index.js';
import { advancePlan, type Advance } from './advancePlan.js';
import { planForm } from './planForm.js';

const yes = { kind: 'boolean' } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;

const form = smallForm({
  questions: {
    'a.has': { ...yes, whenNotAsked: null, sources: ['REG'] },
    'a.amount': { kind: 'money', when: is('a.has', true), whenNotAsked: '0' },
    'a.fee': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] } },
    'a.name': { kind: 'text', concept: 'name', party: 'rep' },
    'a.gate': { ...yes, whenNotAsked: null },
    'rows.name': { kind: 'text', concept: 'name' },
    'rows.bad': { ...yes, whenNotAsked: false, when: { '>': [{ var: 'a.amount' }, '5'] } },
    'rows.why': { kind: 'text', when: is('item.bad', true) },
    'a.plan': { kind: 'text', when: { some: [{ var: 'rows' }, is('bad', true)] } },
    'a.late': { ...yes, stage: 'contract' },
    'years.year': { kind: 'integer' },
    'years.profit': { kind: 'money', when: is('a.has', true) },
  },
  groups: { rows: { party: true, maxRows: 2 }, years: { rows: { fiscalYears: 2, key: 'years.year' } } },
  fields: { 'a.plan': { strength: 'may' } },
  products: [{ id: 'loan', gates: [{ id: 'gate', when: is('a.gate', true) }] }],
});

const flags = ['a.has', 'a.gate', 'rows[r1].bad', 'rows[r2].bad', 'a.late'];
const others = [
  'a.amount',
  'a.fee',
  'a.name',
  'rows[r1].name',
  'rows[r2].name',
  'rows[r1].why',
  'a.plan',
  'years[2025].profit',
];
const rows = fc.constantFrom('r1', 'r2');

const changes: fc.Arbitrary<Advance> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      change: fc.constant('answer' as const),
      at: fc.constantFrom(...flags),
      value: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      change: fc.constant('answer' as const),
      at: fc.constantFrom(...others),
      value: fc.constantFrom('3', '6'),
    }),
  },
  fc.record({ change: fc.constant('retract' as const), at: fc.constantFrom(...flags, ...others) }),
  fc.record({
    change: fc.constant('decline' as const),
    at: fc.constantFrom('a.name', 'a.plan'),
    reason: fc.constant('unwilling' as const),
  }),
  fc.record({ change: fc.constant('addRow' as const), group: fc.constant('rows'), row: rows }),
  fc.record({ change: fc.constant('removeRow' as const), group: fc.constant('rows'), row: rows }),
  fc.record({ change: fc.constant('close' as const), group: fc.constant('rows'), closed: fc.boolean() }),
  fc.record({
    change: fc.constant('sameParty' as const),
    slot: rows.map((row) => `rows[${row}]`),
    as: fc.constantFrom('rep', undefined),
  }),
  fc.record({ change: fc.constant('goOn' as const), goOn: fc.boolean() }),
  fc.record({ change: fc.constant('stage' as const), stage: fc.constantFrom(...stages) }),
  fc.constantFrom<Change>(
    { change: 'supply', source: 'REG', state: { status: 'fetching' } },
    { change: 'supply', source: 'REG', state: { status: 'failed' } },
    {
      change: 'supply',
      source: 'REG',
      state: { status: 'delivered', verified: true, values: new Map([['a.has', true]]) },
    },
  ),
);

it('[S10] each step gives the plan from scratch, keeps what stays the same, and names exactly the rest', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 12 }), (steps) => {
      let plan = planForm(form, noAnswers, { asOf: '2026-11-24', stage: 'application' });
      for (const step of steps) {
        const next = advancePlan(plan, step);
        expect(differencesOf(next.plan, { plan, changed: next.changed })).toEqual([]);
        plan = next.plan;
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  );
});
