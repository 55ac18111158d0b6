import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers } from '../answers/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { leave } from './leave.js';
import { submit } from './submit.js';
import { verifySubmission } from './verifySubmission.js';
import { verifyWithdrawal } from './verifyWithdrawal.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text' },
    'a.purpose': { kind: 'choice', options: ['stock', 'ship'] },
    'a.amount': { kind: 'money' },
    'a.large': {
      kind: 'boolean',
      derive: {
        case: [
          [{ '>': [{ var: 'a.amount' }, '100'] }, true],
          [true, false],
        ],
      },
    },
    'a.existing': { kind: 'boolean' },
  },
  products: [
    {
      id: 'small',
      gates: [
        { id: 'noShips', when: { '==': [{ var: 'a.purpose' }, 'ship'] } },
        { id: 'noLarge', when: { '==': [{ var: 'a.large' }, true] } },
      ],
    },
    { id: 'big', gates: [{ id: 'noShipsEither', when: { '==': [{ var: 'a.purpose' }, 'ship'] } }] },
  ],
});
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const known: Answers = parseKnown(form, {
  answers: { a: { name: 'Secret Ltd', purpose: 'ship', amount: 500 } },
}).answers;
const plan = (answers: Answers = known): Plan => planForm(form, answers, at);
const typed = (id: string, value: unknown) => ({ at: id, value, provenance: { from: 'typed' } });
const withdrawal = {
  form: { id: 'small', version: '1', hash: form.hash },
  asOf: at.asOf,
  stage: at.stage,
  reason: 'stopped',
  gates: [
    { product: 'small', gates: ['noShips', 'noLarge'] },
    { product: 'big', gates: ['noShipsEither'] },
  ],
  answers: [
    typed('a.purpose', 'ship'),
    { at: 'a.large', value: true, provenance: { from: 'derived' } },
    typed('a.amount', '500'),
  ],
};
const options = { known: noAnswers, asOf: { from: '2026-11-01', to: '2026-11-30' }, policy: 'refuse' } as const;
const goOn = applyChange(known, { change: 'goOn', goOn: true });

describe('[P3] a stopped application', () => {
  it('can be left, with the gates that closed each product and the answers behind them alone', () => {
    const left = leave(plan());
    expect(left).toEqual({ ok: true, withdrawal });
    expect(Object.isFrozen(left.ok && left.withdrawal.answers[0])).toBe(true);
  });

  it('can’t be left while a product is open, or once the borrower goes on', () => {
    const open = applyChange(known, { change: 'answer', at: 'a.purpose', value: 'stock' });
    for (const answers of [open, goOn, noAnswers])
      expect(leave(plan(answers))).toEqual({ ok: false, reason: 'not-stopped' });
  });

  it('[F8] can’t be submitted as if nothing were left to ask; one in which the borrower goes on is asked on', () => {
    expect(submit(plan())).toEqual({
      ok: false,
      asks: [],
      pending: [],
      declined: [],
      issues: [],
      gates: ['noShips', 'noShipsEither'],
    });
    expect(submit(plan(goOn))).toMatchObject({ ok: false, asks: ['a.existing'] });
    const done = submit(plan(applyChange(goOn, { change: 'answer', at: 'a.existing', value: true })));
    expect(done).toMatchObject({ ok: true, submission: { goOn: true } });
    expect(done.ok && verifySubmission(form, { ...done.submission, goOn: false }, options)).toEqual({
      ok: false,
      findings: [
        { code: 'not-asked', at: 'a.name' },
        { code: 'not-asked', at: 'a.purpose' },
        { code: 'not-asked', at: 'a.amount' },
        { code: 'not-asked', at: 'a.large' },
        { code: 'not-asked', at: 'a.existing' },
      ].map((finding) => finding),
    });
  });
});

describe('[V8] verifyWithdrawal', () => {
  const findings = (change: object, more: object = {}) =>
    verifyWithdrawal(form, { ...withdrawal, ...change }, { ...options, ...more }).findings;

  it('takes an honest one as it is', () => {
    expect(verifyWithdrawal(form, JSON.parse(JSON.stringify(withdrawal)), options)).toEqual({
      ok: true,
      withdrawal,
      findings: [],
    });
  });

  it('judges form, day, stage and shape', () => {
    expect(findings({ form: { ...withdrawal.form, hash: 'x' } })).toEqual([{ code: 'other-form', at: 'form' }]);
    expect(findings({ asOf: '2020-01-01' })).toEqual([{ code: 'date-outside-window', at: 'asOf' }]);
    expect(findings({}, { stage: 'contract' })).toEqual([{ code: 'other-stage', at: 'stage' }]);
    for (const change of [
      { gates: 1 },
      { answers: [withdrawal.answers[0], withdrawal.answers[0]] },
      { reason: 'sulking' },
    ])
      expect(findings(change)).toEqual([{ code: 'unreadable', at: '' }]);
    expect(verifyWithdrawal(form, null, options).ok).toBe(false);
  });

  it('refuses one that is not stopped on the server’s own knowledge, and finds gates that do not hold', () => {
    const open = { answers: [typed('a.purpose', 'stock')] };
    expect(findings(open)).toEqual([{ code: 'not-stopped', at: '' }]);
    const forged = { gates: [{ product: 'small', gates: ['noShips'] }, ...withdrawal.gates.slice(1)] };
    expect(findings(forged)).toEqual([{ code: 'forged-gates', at: 'gates' }]);
    const dropped = verifyWithdrawal(form, { ...withdrawal, ...forged }, { ...options, policy: 'drop' });
    expect(dropped).toEqual({ ok: true, withdrawal, findings: [{ code: 'forged-gates', at: 'gates' }] });
  });
});
