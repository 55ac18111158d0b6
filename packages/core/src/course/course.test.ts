import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers } from '../answers/index.js';
import { openApplication } from '../application/index.js';
import { planForm } from '../plan/index.js';
import { amend, submit, verifySubmission, type Submission } from '../submission/index.js';
import { smallForm } from '../testing/index.js';
import { answersOf } from './answersOf.js';
import { dueOf, openNext } from './openNext.js';
import { openReport } from './openReport.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text', sources: ['REG'] },
    'a.group': { kind: 'boolean', whenNotAsked: null, sources: ['REG'] },
    'a.parent': { kind: 'text', when: { '==': [{ var: 'a.group' }, true] } },
    'a.note': { kind: 'text' },
    'years.year': { kind: 'integer' },
    'years.revenue': { kind: 'money', sources: ['TAX'] },
    'dd.site': { kind: 'text', stage: 'dueDiligence' },
    'contract.day': { kind: 'integer', stage: 'contract' },
    'contract.condition': { kind: 'boolean', stage: 'contract' },
    'post.revenue': { kind: 'money', stage: 'postLoan', sources: ['TAX'] },
    'post.changed': { kind: 'boolean', stage: 'postLoan' },
  },
  groups: { years: { rows: { fiscalYears: 2, key: 'years.year' } } },
  fields: {
    'a.note': { strength: 'may' },
    'dd.site': { stage: 'dueDiligence' },
    'contract.day': { stage: 'contract' },
    'contract.condition': { stage: 'contract' },
    'post.revenue': { stage: 'postLoan' },
    'post.changed': { stage: 'postLoan' },
  },
});
const registry = { REG: { verified: true, at: '2026-11-01', answers: { a: { name: 'A Ltd', group: false } } } };
const filled = parseKnown(form, {
  answers: { years: [{ revenue: 1 }, { revenue: 2 }] },
  sources: registry,
  asOf: '2026-11-25',
}).answers;
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const taken = (result: ReturnType<typeof submit>): Submission => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
};
const submitted = (...of: Parameters<typeof submit>): Submission => taken(submit(...of));
const first = submitted(planForm(form, filled, at));
const asks = (application: { plan: ReturnType<typeof planForm> }): string[] =>
  [...application.plan.decisions.values()].flatMap((decision) => (decision.state === 'ask' ? decision.id : []));

it('[T1] the answers of a submission are those that were given, with where they came from', () => {
  const again = planForm(form, answersOf(JSON.parse(JSON.stringify(first))), at);
  expect(submitted(again)).toEqual(first);
  const declined: Answers = applyChange(filled, { change: 'decline', at: 'a.note', reason: 'unwilling' });
  const unwilling = submitted(planForm(form, declined, at));
  expect(answersOf(unwilling).given.get('a.note')).toEqual({ status: 'declined', reason: 'unwilling' });
  expect(submitted(planForm(form, answersOf(unwilling), at))).toEqual(unwilling);
});

describe('[T2] the next stage', () => {
  it('asks only its own; what was left open is not due again', () => {
    const application = openNext(form, first);
    expect(application.plan.at).toEqual({ ...at, stage: 'dueDiligence' });
    expect(asks(application)).toEqual(['a.note', 'dd.site']);
    expect(dueOf(application.plan, first)).toEqual({ own: ['dd.site'], newlyWanted: [], leftOpen: ['a.note'] });
  });

  it('and what has newly become wanted: a registry says otherwise now', () => {
    const known = parseKnown(form, {
      sources: { REG: { verified: true, at: '2026-12-01', answers: { a: { name: 'A Ltd', group: true } } } },
    }).answers;
    const application = openNext(form, first, { known });
    expect(dueOf(application.plan, first)).toEqual({
      own: ['dd.site'],
      newlyWanted: ['a.parent'],
      leftOpen: ['a.note'],
    });
  });

  it('goes on to the conditions of the contract, each submission an amendment that the server can follow', () => {
    const application = openNext(form, first);
    application.answer('dd.site', 'seen');
    const second = taken(amend(application, first));
    expect([application.advance(), application.advance()]).toEqual(['approval', 'contract']);
    expect(dueOf(application.plan, second).own).toEqual(['contract.day', 'contract.condition']);
    application.answer('contract.day', 20);
    application.answer('contract.condition', true);
    const third = taken(amend(application, second));
    expect([second, third].map(({ stage, amendment, changes }) => ({ stage, amendment, changes }))).toEqual([
      { stage: 'dueDiligence', amendment: 1, changes: [{ at: 'dd.site', how: 'added' }] },
      {
        stage: 'contract',
        amendment: 2,
        changes: [
          { at: 'contract.day', how: 'added' },
          { at: 'contract.condition', how: 'added' },
        ],
      },
    ]);
    const options = {
      known: parseKnown(form, { sources: registry }).answers,
      asOf: { from: '2026-11-01', to: '2026-11-30' },
      policy: 'refuse',
    } as const;
    const sent: unknown = JSON.parse(JSON.stringify(third));
    expect(verifySubmission(form, sent, { ...options, last: second })).toEqual({
      ok: true,
      findings: [],
      submission: third,
    });
  });

  it('there is none after the last', () => {
    const application = openApplication(form, noAnswers, { ...at, stage: 'postLoan' });
    expect(application.advance()).toBeUndefined();
    expect(application.plan.at.stage).toBe('postLoan');
  });
});

describe('[T3] a periodic report', () => {
  const paidOut = submitted(
    planForm(
      form,
      [
        { change: 'answer', at: 'dd.site', value: 'seen' },
        { change: 'answer', at: 'contract.day', value: 20 },
        { change: 'answer', at: 'contract.condition', value: true },
      ].reduce<Answers>((answers, change) => applyChange(answers, change as Parameters<typeof applyChange>[1]), filled),
      { ...at, stage: 'contract' },
    ),
    { amendment: 2 },
  );

  it('asks for the period and for the fiscal year that has ended since; the first has no suggestions', () => {
    const { application, suggestions } = openReport(form, paidOut, { asOf: '2027-03-31' });
    expect(asks(application)).toEqual(['a.note', 'years[2026].revenue', 'post.revenue', 'post.changed']);
    expect([...suggestions]).toEqual([]);
    expect(application.plan.decisions.get('years[2025].revenue')).toMatchObject({ state: 'known', value: '2' });
    expect(application.plan.decisions.has('years[2024].revenue')).toBe(false);
  });

  it('suggests what was said last time, from whatever source, and takes it only when confirmed', () => {
    const before = openReport(form, paidOut, { asOf: '2027-03-31' });
    const taxes = { verified: true, answers: { post: { revenue: 500 }, years: [{ year: 2026, revenue: 9 }] } };
    expect(before.application.supply('TAX', taxes)).toEqual([]);
    before.application.answer('post.changed', false);
    const report = taken(amend(before.application, paidOut));
    expect(report).toMatchObject({ amendment: 3, stage: 'postLoan' });

    const next = openReport(form, report, { asOf: '2027-09-30' });
    expect(Object.fromEntries(next.suggestions)).toEqual({ 'post.revenue': '500', 'post.changed': false });
    expect(asks(next.application)).toEqual(['a.note', 'post.revenue', 'post.changed']);
    expect(next.confirm('post.changed')).toEqual({ kept: true, value: false, issues: [] });
    expect(next.confirm('a.note')).toBeUndefined();
    next.application.answer('post.revenue', '600');
    expect(taken(amend(next.application, report))).toMatchObject({
      amendment: 4,
      changes: [{ at: 'post.revenue', how: 'changed' }],
    });
  });
});
