import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import type { Condition } from '../rule/index.js';
import { randomAdvance, randomForm, randomFrom, referencePlan, smallForm } from '../testing/index.js';
import { advancePlan } from './advancePlan.js';
import { burdenOf } from './burden.js';
import { issuesOf } from './issues.js';
import { planForm } from './planForm.js';
import { rowLimits } from './rowLimits.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const yes = { kind: 'boolean' } as const;

function issues(form: CompiledForm, answers: object, more: object = {}): unknown {
  const read = parseKnown(form, { answers, ...more }, at.asOf);
  expect(read.issues).toEqual([]);
  return issuesOf(planForm(form, read.answers, at));
}

function withCheck(holds: Condition, more: object = {}): CompiledForm {
  return smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'a.from': { kind: 'date' },
      'a.to': { kind: 'date', when: { '==': [{ var: 'a.has' }, true] } },
      'a.limit': { kind: 'money', when: { '==': [{ var: 'a.has' }, true] }, whenNotAsked: '5' },
      'a.sum': { kind: 'money' },
      'rows.from': { kind: 'money' },
      'rows.to': { kind: 'money' },
    },
    groups: { rows: {} },
    checks: [{ id: 'order', at: 'a.to', severity: 'block', holds, ...more }],
  });
}

const inOrder: Condition = { '<=': [{ var: 'a.from' }, { var: 'a.to' }] };
const failed = { issue: 'check', at: 'a.to', severity: 'block', check: 'order' };

describe('checks', () => {
  it('[C2] fail only when it is certainly not so', () => {
    const form = withCheck(inOrder);
    expect(issues(form, { a: { has: true, from: '2026-02-01', to: '2026-01-01' } })).toEqual([failed]);
    expect(issues(form, { a: { has: true, from: '2026-01-01', to: '2026-01-01' } })).toEqual([]);
    expect(issues(form, { a: { has: true, from: '2026-02-01' } })).toEqual([]);
  });

  it('[C1] are not applied where something they read is not asked', () => {
    const form = withCheck(inOrder);
    expect(issues(form, { a: { has: false, from: '2026-02-01', to: '2026-01-01' } })).toEqual([]);
  });

  it('[C1] are applied where it has a value for not being asked', () => {
    const form = withCheck({ '<=': [{ var: 'a.sum' }, { var: 'a.limit' }] }, { at: 'a.sum' });
    expect(issues(form, { a: { has: false, sum: 6 } })).toEqual([{ ...failed, at: 'a.sum' }]);
    expect(issues(form, { a: { has: false, sum: 5 } })).toEqual([]);
  });

  it('[C1] have dates and a condition of their own', () => {
    const late = { a: { has: true, from: '2026-02-01', to: '2026-01-01' } };
    expect(issues(withCheck(inOrder, { validFrom: '2027-01-01' }), late)).toEqual([]);
    expect(issues(withCheck(inOrder, { validTo: '2026-11-23' }), late)).toEqual([]);
    expect(issues(withCheck(inOrder, { validTo: '2026-11-24' }), late)).toEqual([failed]);
    expect(issues(withCheck(inOrder, { when: { '==': [{ var: 'a.has' }, false] } }), late)).toEqual([]);
    expect(issues(withCheck(inOrder, { when: { '>': [{ var: 'a.sum' }, '1'] } }), late)).toEqual([]);
  });

  it('[C1] without a condition are always applied', () => {
    const form = withCheck(inOrder);
    const stored = {
      ...form,
      checks: form.checks.map(({ id, at: place, severity, holds }) => ({ id, at: place, severity, holds })),
    };
    expect(issues(stored, { a: { has: true, from: '2026-02-01', to: '2026-01-01' } })).toEqual([failed]);
  });

  it('[C2] a confirm is a confirm, in each row by itself', () => {
    const form = withCheck(
      { '<=': [{ var: 'item.from' }, { var: 'item.to' }] },
      { at: 'rows.to', severity: 'confirm' },
    );
    const rows = [{ from: 1, to: 2 }, { from: 3, to: 2 }, { from: 3 }];
    expect(issues(form, { rows })).toEqual([{ ...failed, at: 'rows[r2].to', severity: 'confirm' }]);
  });

  it('[C2] over rows they wait for the closing', () => {
    const form = withCheck({ '==': [{ sum: [{ var: 'rows' }, { var: 'from' }] }, 100] }, { at: 'a.sum' });
    const rows = { rows: [{ from: 40 }, { from: 50 }] };
    expect(issues(form, rows)).toEqual([]);
    expect(issues(form, rows, { closed: ['rows'] })).toEqual([{ ...failed, at: 'a.sum' }]);
  });
});

describe('conflicts', () => {
  const form = smallForm({
    questions: {
      'a.name': { kind: 'text', sources: ['REG', 'CRM'] },
      'a.x': { kind: 'money' },
      'a.twice': { kind: 'money', derive: { '*': [{ var: 'a.x' }, 2] } },
    },
  });
  const sources = (verified: boolean) => ({ sources: { REG: { verified, answers: { a: { name: 'Registered' } } } } });

  it('[K3] a typed answer over a verified one keeps both, and is an issue', () => {
    const conflict = [{ issue: 'conflict', at: 'a.name', severity: 'confirm', source: 'REG' }];
    expect(issues(form, { a: { name: 'Typed' } }, sources(true))).toEqual(conflict);
    expect(issues(form, { a: { name: 'Registered' } }, sources(true))).toEqual([]);
    expect(issues(form, { a: { name: 'Typed' } }, sources(false))).toEqual([]);
    const read = parseKnown(form, { answers: { a: { name: 'Typed' } }, ...sources(true) }).answers;
    expect(planForm(form, read, at).decisions.get('a.name')).toMatchObject({
      value: 'Typed',
      provenance: { from: 'typed' },
    });
    expect(read.sources.get('REG')).toMatchObject({ values: new Map([['a.name', 'Registered']]) });
  });

  it('[K2] a derived value that overrules a given one is an issue', () => {
    expect(issues(form, { a: { x: 2, twice: 5 } })).toEqual([
      { issue: 'overruled', at: 'a.twice', severity: 'confirm' },
    ]);
    expect(issues(form, { a: { x: 2, twice: '4.00' } })).toEqual([]);
  });
});

it('[D1] a value out of bounds blocks, with what is known of the bound', () => {
  const form = smallForm({
    questions: {
      'a.few': { kind: 'integer', max: '5' },
      'a.which': { kind: 'choice', options: ['x', 'y'] },
    },
  });
  const read = parseKnown(form, { answers: { a: { few: 5, which: 'x' } } }).answers;
  const value = (id: string, given: string | number) => ({ change: 'answer', at: id, value: given }) as const;
  const answers = [value('a.few', 6), value('a.which', 'z')].reduce(applyChange, read);
  expect(issuesOf(planForm(form, answers, at))).toEqual([
    { issue: 'value', at: 'a.few', severity: 'block', code: 'above-maximum', facts: { max: '5' } },
    { issue: 'value', at: 'a.which', severity: 'block', code: 'not-an-option' },
  ]);
});

it('[G5] more rows than there may be block', () => {
  const form = smallForm({ questions: { 'rows.x': yes }, groups: { rows: { maxRows: 1 } } });
  expect(issues(form, { rows: [{}, {}] })).toEqual([
    { issue: 'too-many-rows', at: 'rows.closed', severity: 'block', most: 1 },
  ]);
});

it('[G5] how many rows there must and may be is told as things stand, and not before it is decided', () => {
  const form = smallForm({
    questions: { 'firm.owners': { kind: 'integer' }, 'rows.x': yes, 'free.x': yes },
    groups: { rows: { minRows: 1, maxRows: { var: 'firm.owners' } }, free: {} },
  });
  const limits = (answers: object, group: string) => {
    const { answers: read } = parseKnown(form, { answers }, at.asOf);
    return rowLimits(planForm(form, read, at), group);
  };
  expect(limits({}, 'rows')).toEqual({ least: 1, most: undefined });
  expect(limits({ firm: { owners: 4 } }, 'rows')).toEqual({ least: 1, most: 4 });
  expect(limits({}, 'free')).toEqual({ least: 0, most: undefined });
  expect(limits({}, 'unheardOf')).toEqual({ least: 0, most: undefined });
});

it('what is read off a plan is what the reference’s plan gives, which keeps nothing of how it was made', () => {
  let issueCount = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const random = randomFrom(seed);
    const form = smallForm(randomForm(random));
    let plan = planForm(form, noAnswers, at);
    for (let step = 0; step < 14; step += 1) {
      ({ plan } = advancePlan(plan, randomAdvance(plan, random)));
      const reference = referencePlan(form, plan.answers, plan.at);
      expect(issuesOf(plan)).toEqual(issuesOf(reference));
      expect(burdenOf(plan)).toEqual(burdenOf(reference));
      for (const { id } of form.groups) expect(rowLimits(plan, id)).toEqual(rowLimits(reference, id));
      issueCount += issuesOf(plan).length;
    }
  }
  expect(issueCount).toBeGreaterThan(100);
});
