// A server takes what a borrower can have said, and nothing else: every change of one part of a valid submission.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import {
  applyChange,
  indexOf,
  parseKnown,
  planForm,
  submit,
  verifySubmission,
  type Answers,
  type Change,
  type CompiledForm,
  type Submission,
  type VerifyOptions,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { randomFrom, smallForm } from '@askless/core/testing';
import { validateValue } from '@askless/core/validate';
import { describe, expect, it } from 'vitest';
import { forgeriesOf } from './forgeries.js';

interface Case {
  readonly name: string;
  readonly form: CompiledForm;
  /** What the server knows, and with what the borrower's page was opened. */
  readonly known: Answers;
  readonly submission: Submission;
}

const yes = { kind: 'boolean' } as const;

function smallCase(): Case {
  const form = smallForm({
    questions: {
      'a.name': { kind: 'text', sources: ['REG'] },
      'a.size': { kind: 'choice', options: ['s', 'm'] },
      'a.married': { ...yes, whenNotAsked: null },
      'a.spouse': { kind: 'text', when: { '==': [{ var: 'a.married' }, true] } },
      'a.assets': { kind: 'money' },
      'a.debts': { kind: 'money' },
      'a.equity': { kind: 'money', derive: { '-': [{ var: 'a.assets' }, { var: 'a.debts' }] } },
      'a.note': { kind: 'text' },
      'a.origin': { kind: 'choice', options: ['x', 'y'], sensitivity: 'demographic' },
      'rep.name': { kind: 'text', concept: 'name', party: 'legalRep' },
      'owners.name': { kind: 'text', concept: 'name' },
      'owners.share': { kind: 'percent' },
    },
    groups: { owners: { minRows: 1, party: true } },
    fields: {
      'a.note': { strength: 'may', tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } },
      'a.origin': { strength: 'may', tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } },
    },
  });
  const sources = { REG: { verified: true, at: '2026-11-01', answers: { a: { name: 'Registered Ltd' } } } };
  const known = parseKnown(form, { profile: {}, sources }).answers;
  const typed = parseKnown(form, {
    answers: {
      a: { size: 's', married: false, assets: 10, debts: 4, note: 'none', origin: 'x' },
      owners: [{ share: 60 }, { name: 'Mei', share: 40 }],
      rep: { name: 'Chen' },
    },
    closed: ['owners'],
    sources,
  }).answers;
  const linked = applyChange(typed, { change: 'sameParty', slot: 'owners[r1]', as: 'legalRep' });
  return { name: 'a small form', form, known, submission: submitted(form, linked, '2026-11-24') };
}

const businessForm = compileForm(businessLoan, [reference]);

function personaCase(id: string): Case {
  const { asOf, profile, answers } = personas.find((one) => one.id === id)!;
  const closed = businessForm.groups.filter(({ fiscalYears }) => !fiscalYears).map((group) => group.id);
  const known = parseKnown(businessForm, { asOf, profile }).answers;
  const all = parseKnown(businessForm, { asOf, profile, answers, closed }).answers;
  return { name: id, form: businessForm, known, submission: submitted(businessForm, all, asOf) };
}

function submitted(form: CompiledForm, answers: Answers, asOf: string): Submission {
  const result = submit(planForm(form, answers, { asOf, stage: 'application' }));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

/** `FORGERIES=10000` for all of each borrower; else as many of them, drawn anew by each `SEED`. */
const most = Number(process.env['FORGERIES'] ?? 150);
const seed = Number(process.env['SEED'] ?? 1);

const cases = [smallCase(), ...['p01', 'p05', 'p09'].map(personaCase)];

function optionsFor({ known, submission }: Case, policy: VerifyOptions['policy']): VerifyOptions {
  const year = submission.asOf.slice(0, 4);
  const asOf = { from: `${Number(year) - 1}-06-01`, to: `${year}-12-31` };
  return { known, asOf, stage: 'application', amendment: 0, policy };
}

/**
 * What an honest borrower's page submits who says exactly what a submission says was typed: the same facts to begin with,
 * each answer judged as the page judges it. A borrower could have produced a submission when this gives it again.
 */
function replayed({ form, known }: Case, { asOf, stage, ...said }: Submission): Submission | string {
  const { questions } = indexOf(form);
  const typed: Change[] = [];
  const plan = (answers: Answers) => planForm(form, answers, { asOf, stage });
  for (const answer of [...said.answers, ...said.demographics]) {
    const question = questions.get(answer.at.replace(/\[[^[\]]*\]/, ''));
    if (!question || question.supplier) return `nobody is asked ${answer.at}`;
    if ('declined' in answer) {
      if (question.mandatory || (question.readByRules && question.whenDeclined === undefined))
        return 'not to be declined';
      typed.push({ change: 'decline', at: answer.at, reason: answer.declined });
    } else if (answer.provenance.from === 'typed') {
      if (!('value' in validateValue(question.spec, answer.value))) return `${answer.at} is out of bounds`;
      typed.push({ change: 'answer', at: answer.at, value: answer.value });
    }
  }
  const start: Answers = {
    ...known,
    rows: new Map([...known.rows, ...said.rows.map(({ group, keys }) => [group, keys] as const)]),
    closed: new Set([...known.closed, ...said.closed]),
    parties: new Map([...known.parties, ...said.parties.map(({ slot, as }) => [slot, as] as const)]),
    goOn: said.goOn,
  };
  const result = submit(plan(typed.reduce(applyChange, start)), { amendment: said.amendment });
  return result.ok ? result.submission : JSON.stringify(result);
}

function canonical(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part));
}

describe.each(cases)('$name', (one) => {
  it('[V6] is taken as it is under either policy', () => {
    for (const policy of ['drop', 'refuse'] as const) {
      expect(verifySubmission(one.form, canonical(one.submission), optionsFor(one, policy))).toEqual({
        ok: true,
        findings: [],
        submission: one.submission,
      });
    }
    expect(replayed(one, one.submission)).toEqual(one.submission);
  });

  it(
    '[V6] any one part changed: refused, or what is taken is what a borrower could have said',
    { timeout: 1_200_000 },
    () => {
      const all = forgeriesOf(one.form, one.submission, randomFrom(7));
      const forgeries = randomFrom(seed).shuffle(all).slice(0, most);
      const count = { refused: 0, dropped: 0, asSent: 0 };
      for (const { what, json } of forgeries) {
        const dropping = verifySubmission(one.form, json, optionsFor(one, 'drop'));
        count[!dropping.ok ? 'refused' : dropping.findings.length > 0 ? 'dropped' : 'asSent'] += 1;
        if (!dropping.ok) continue;
        const refusing = verifySubmission(one.form, json, optionsFor(one, 'refuse'));
        expect({ what, ...refusing }).toEqual(
          dropping.findings.length > 0 ? { what, ok: false, findings: dropping.findings } : { what, ...dropping },
        );
        expect({ what, taken: dropping.submission }).toEqual({ what, taken: replayed(one, dropping.submission) });
        const sent = dropping.findings.length > 0 ? dropping.submission : json;
        expect({ what, taken: canonical(dropping.submission) }).toEqual({ what, taken: canonical(sent) });
      }
      expect(all.length).toBeGreaterThan(200);
      expect(count.refused + count.dropped + count.asSent).toBe(Math.min(most, all.length));
      for (const share of [count.refused, count.dropped]) expect(share).toBeGreaterThan(20);
      expect(count.asSent).toBeGreaterThan(0);
    },
  );
});
