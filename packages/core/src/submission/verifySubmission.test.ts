import { describe, expect, it } from 'vitest';
import { noAnswers, parseKnown } from '../answers/index.js';
import { planForm } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';
import type { VerifyOptions } from './verification.js';
import { verifySubmission } from './verifySubmission.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text', sources: ['REG'] },
    'a.married': { kind: 'boolean', whenNotAsked: null },
    'a.spouse': { kind: 'text', when: { '==': [{ var: 'a.married' }, true] } },
    'a.assets': { kind: 'money' },
    'a.debts': { kind: 'money' },
    'a.equity': { kind: 'money', derive: { '-': [{ var: 'a.assets' }, { var: 'a.debts' }] } },
    'loans.lender': { kind: 'text' },
  },
  groups: { loans: { minRows: 1 } },
});

const known = parseKnown(form, {
  sources: { REG: { verified: true, answers: { a: { name: 'Registered Ltd' } } } },
}).answers;
const typed = parseKnown(form, {
  answers: { a: { married: false, assets: 10, debts: 4 }, loans: [{ lender: 'Bank' }] },
  closed: ['loans'],
  sources: { REG: { verified: true, answers: { a: { name: 'Registered Ltd' } } } },
}).answers;

const options: VerifyOptions = { known, asOf: { from: '2026-11-01', to: '2026-11-30' }, policy: 'refuse' };

function submitted(): Submission {
  const result = submit(planForm(form, typed, { asOf: '2026-11-24', stage: 'application' }));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

function verdict(
  change: (
    submission: { answers: { at: string; value?: unknown; provenance?: unknown }[] } & Record<string, unknown>,
  ) => void,
  policy: VerifyOptions['policy'] = 'refuse',
) {
  const copy = JSON.parse(JSON.stringify(submitted()));
  change(copy);
  const result = verifySubmission(form, copy, { ...options, policy });
  return { ok: result.ok, codes: [...new Set(result.findings.map(({ code }) => code))] };
}

const at = (submission: { answers: { at: string; value?: unknown; provenance?: unknown }[] }, id: string) => {
  const found = submission.answers.find((answer) => answer.at === id);
  if (!found) throw new Error(id);
  return found;
};

describe('verifySubmission', () => {
  it('[F1] takes an honest submission as it is', () => {
    const result = verifySubmission(form, JSON.parse(JSON.stringify(submitted())), options);
    expect(result).toEqual({ ok: true, findings: [], submission: submitted() });
  });

  it('[V1] judges form, day and shape first', () => {
    expect(verdict((copy) => Object.assign(copy, { form: { id: 'small', version: '1', hash: 'x' } }))).toEqual({
      ok: false,
      codes: ['other-form'],
    });
    expect(verdict((copy) => Object.assign(copy, { asOf: '2020-01-01' }))).toEqual({
      ok: false,
      codes: ['date-outside-window'],
    });
    expect(verdict((copy) => Object.assign(copy, { answers: 7 }))).toEqual({ ok: false, codes: ['unreadable'] });
    for (const json of [null, undefined, 7, 'x', [], {}, JSON.parse('['.repeat(5000) + ']'.repeat(5000))]) {
      expect(verifySubmission(form, json, options)).toEqual({ ok: false, findings: [{ code: 'unreadable', at: '' }] });
    }
  });

  it('[V2] counts a claimed source value that the server does not have as typed', () => {
    const forge = (copy: Parameters<Parameters<typeof verdict>[0]>[0]): void =>
      void (at(copy, 'a.name').value = 'Forged Ltd');
    expect(verdict(forge)).toEqual({ ok: false, codes: ['unproved-source'] });
    const copy = JSON.parse(JSON.stringify(submitted()));
    at(copy, 'a.name').value = 'Forged Ltd';
    const dropped = verifySubmission(form, copy, { ...options, policy: 'drop' });
    expect(dropped.ok && dropped.submission.answers.find((answer) => answer.at === 'a.name')).toEqual({
      at: 'a.name',
      value: 'Forged Ltd',
      provenance: { from: 'typed' },
    });
  });

  it('[V3] computes derivations again', () => {
    expect(verdict((copy) => void (at(copy, 'a.equity').value = '1000'))).toEqual({
      ok: false,
      codes: ['forged-derivation'],
    });
    expect(verdict((copy) => void (at(copy, 'a.equity').value = '1000'), 'drop').ok).toBe(true);
  });

  it('[V4] drops what is not asked', () => {
    const add = (copy: Parameters<Parameters<typeof verdict>[0]>[0]): void =>
      void copy.answers.push({ at: 'a.spouse', value: 'Mei', provenance: { from: 'typed' } });
    expect(verdict(add)).toEqual({ ok: false, codes: ['not-asked'] });
    expect(verdict(add, 'drop')).toEqual({ ok: true, codes: ['not-asked'] });
  });

  it('[V5] refuses what is not complete, under every policy', () => {
    const cut = (copy: Parameters<Parameters<typeof verdict>[0]>[0]): void =>
      void (copy.answers = copy.answers.filter((answer) => answer.at !== 'a.assets'));
    expect(verdict(cut, 'drop').ok).toBe(false);
    expect(verdict((copy) => void (at(copy, 'a.married').value = true), 'drop')).toEqual({
      ok: false,
      codes: ['incomplete'],
    });
  });

  it('refuses values of a wrong type, unknown questions, doubled answers and forged receipts', () => {
    expect(verdict((copy) => void (at(copy, 'a.assets').value = 'ten'), 'drop').codes).toContain('invalid-value');
    expect(
      verdict((copy) => void copy.answers.push({ at: 'a.__proto__', value: 1, provenance: { from: 'typed' } })),
    ).toEqual({ ok: false, codes: ['unknown-question'] });
    expect(verdict((copy) => void copy.answers.push(copy.answers[0] ?? { at: '' }))).toEqual({
      ok: false,
      codes: ['unreadable'],
    });
    expect(verdict((copy) => void Object.assign(copy, { receipts: [] }))).toEqual({
      ok: false,
      codes: ['forged-receipt'],
    });
  });

  it('[V2] gives nothing of the borrower’s own to a server that knows nothing', () => {
    const copy = JSON.parse(JSON.stringify(submitted()));
    const result = verifySubmission(form, copy, { ...options, known: noAnswers });
    expect(result.findings).toEqual([{ code: 'unproved-source', at: 'a.name' }]);
  });

  it('[V1] stage, amendment and version are the server’s where it names them', () => {
    const codes = (change: object, more: object = {}) =>
      verifySubmission(form, { ...JSON.parse(JSON.stringify(submitted())), ...change }, { ...options, ...more })
        .findings;
    expect(codes({ form: { ...submitted().form, version: '2' } })).toEqual([{ code: 'other-form', at: 'form' }]);
    expect(codes({ stage: 'contract' }, { stage: 'application' })).toEqual([{ code: 'other-stage', at: 'stage' }]);
    expect(codes({ amendment: 1 }, { amendment: 0 })).toEqual([{ code: 'other-stage', at: 'amendment' }]);
    expect(codes({ amendment: 1 })).toEqual([]);
    expect(codes({ amendment: -1 })).toEqual([{ code: 'unreadable', at: '' }]);
    expect(codes({ asOf: '2026-11-31' }, { asOf: { from: '2026-11-01', to: '2026-12-31' } })).toEqual([
      { code: 'unreadable', at: '' },
    ]);
  });

  it('[V2] another source, time or proof of a value that the server has is reported, and its own stands', () => {
    const honest = submitted().answers.find((answer) => answer.at === 'a.name');
    for (const provenance of [
      { from: 'source', source: 'CRM', verified: true },
      { from: 'source', source: 'REG', verified: false },
      { from: 'source', source: 'REG', verified: true, at: '1999-01-01' },
      { from: 'profile' },
    ]) {
      const copy = JSON.parse(JSON.stringify(submitted()));
      at(copy, 'a.name').provenance = provenance;
      const dropped = verifySubmission(form, copy, { ...options, policy: 'drop' });
      expect(dropped.findings).toEqual([{ code: 'unproved-source', at: 'a.name' }]);
      expect(dropped.ok && dropped.submission.answers.find((answer) => answer.at === 'a.name')).toEqual(honest);
    }
  });

  it('[V2] what the form does not have is left out: groups, closings, links', () => {
    const copy = JSON.parse(JSON.stringify(submitted()));
    copy.rows.push({ group: 'forged', keys: ['r1'] });
    copy.closed.push('forged');
    copy.parties.push({ slot: 'loans[r1]', as: 'forged' }, { slot: 'loans[r2]', as: 'loans[r1]' });
    const dropped = verifySubmission(form, copy, { ...options, policy: 'drop' });
    expect(dropped).toEqual({
      ok: true,
      submission: submitted(),
      findings: [
        { code: 'unknown-group', at: 'rows' },
        { code: 'unknown-group', at: 'closed' },
        { code: 'unknown-party', at: 'parties' },
        { code: 'unknown-party', at: 'parties' },
      ],
    });
  });

  it('[V2] a row that the server knows of and the borrower took away stays away', () => {
    const rows = { loans: [{ $row: 'reg1', lender: 'Gone' }] };
    const serverKnows = parseKnown(form, {
      sources: { REG: { verified: true, answers: { a: { name: 'Registered Ltd' }, ...rows } } },
    }).answers;
    const result = verifySubmission(form, JSON.parse(JSON.stringify(submitted())), { ...options, known: serverKnows });
    expect(result).toEqual({ ok: true, findings: [], submission: submitted() });
  });

  it('[V3] reports what was left out though the server knows or derives it, and a derivation declined', () => {
    const without = (id: string) => (copy: Parameters<Parameters<typeof verdict>[0]>[0]) =>
      void (copy.answers = copy.answers.filter((answer) => answer.at !== id));
    expect(verdict(without('a.name'), 'drop')).toEqual({ ok: true, codes: ['left-out'] });
    expect(verdict(without('a.equity'))).toEqual({ ok: false, codes: ['left-out'] });
    const decline = verdict((copy) => {
      copy.answers = copy.answers.map((answer) =>
        answer.at === 'a.equity' ? { at: 'a.equity', declined: 'unwilling' } : answer,
      );
    }, 'drop');
    expect(decline).toEqual({ ok: true, codes: ['cannot-decline'] });
  });

  it('[V6] under drop the rest stands, under refuse nothing does', () => {
    const add = (copy: Parameters<Parameters<typeof verdict>[0]>[0]): void =>
      void copy.answers.push({ at: 'a.spouse', value: 'Mei', provenance: { from: 'typed' } });
    const copy = JSON.parse(JSON.stringify(submitted()));
    add(copy);
    const findings = [{ code: 'not-asked', at: 'a.spouse' }];
    expect(verifySubmission(form, copy, { ...options, policy: 'drop' })).toEqual({
      ok: true,
      findings,
      submission: submitted(),
    });
    expect(verifySubmission(form, copy, options)).toEqual({ ok: false, findings });
  });
});
