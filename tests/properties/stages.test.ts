// Each borrower goes the whole course of a loan: application, due diligence, contract, reports; each step judged by a server.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import {
  amend,
  closingId,
  dueOf,
  openApplication,
  openNext,
  openReport,
  parseKnown,
  submit,
  verifySubmission,
  type Answers,
  type Application,
  type Submission,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);
const stageOf = new Map(form.questions.map(({ id, stage }) => [id, stage]));

function asksOf({ plan }: Application): string[] {
  return [...plan.decisions.values()].flatMap((decision) => (decision.state === 'ask' ? decision.id : []));
}

/** Answers whatever is asked as the borrower would, until nothing is left. */
function fill(application: Application, would: Answers): void {
  for (let asks = asksOf(application); asks.length > 0; asks = asksOf(application)) {
    for (const id of asks) if (application.plan.decisions.get(id)?.state === 'ask') answerAs(application, id, would);
  }
}

function answerAs(application: Application, id: string, would: Answers): void {
  const { group = '', row } = application.plan.decisions.get(id) ?? {};
  const next = would.rows.get(group)?.[application.answers.rows.get(group)?.length ?? 0];
  if (id === closingId(group) && next === undefined) return application.close(group, true);
  if (id === closingId(group) || row === '') return void application.addRow(group);
  const given = would.given.get(id);
  // Of the year that has ended since, and of what the borrower would not have been asked, anything does.
  const value = given?.status === 'known' ? given.value : '1';
  if (!application.answer(id, value).kept) throw new Error(`${id} is not to be answered so.`);
}

function submitted(application: Application, last?: Submission): Submission {
  const result = last ? amend(application, last) : submit(application);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

/** The server has the profile, and the last submission. */
function verified(persona: Persona, submission: Submission, last?: Submission): Submission {
  const known = parseKnown(form, { asOf: persona.asOf, profile: persona.profile }).answers;
  const { asOf, stage } = submission;
  const sent: unknown = JSON.parse(JSON.stringify(submission));
  const window = { from: asOf, to: asOf };
  const options = { known, asOf: window, stage, policy: 'refuse', ...(last ? { last } : { amendment: 0 }) } as const;
  const result = verifySubmission(form, sent, options);
  expect(result).toEqual({ ok: true, findings: [], submission });
  return submission;
}

describe.each(personas.map((persona) => ({ id: persona.id, persona })))('$id', ({ persona }) => {
  it('[T2] [T3] is asked at each stage what that stage brings, and in a report what the period brings', () => {
    const { asOf, profile, answers } = persona;
    const would = parseKnown(form, { asOf, profile, answers }).answers;
    const application = openApplication(form, parseKnown(form, { asOf, profile }).answers, {
      asOf,
      stage: 'application',
    });
    fill(application, would);
    let last = verified(persona, submitted(application));
    for (const stage of ['dueDiligence', 'approval', 'contract'] as const) {
      const next = openNext(form, last);
      expect(next.plan.at.stage).toBe(stage);
      const { own, newlyWanted, leftOpen } = dueOf(next.plan, last);
      expect({ newlyWanted, leftOpen }).toEqual({ newlyWanted: [], leftOpen: [] });
      const late = own.filter((id) => stageOf.get(id.replace(/\[[^\]]*\]/, '')) === stage || id.endsWith('.closed'));
      expect(late).toEqual(own);
      fill(next, would);
      last = verified(persona, submitted(next, last), last);
    }
    expect(last.amendment).toBe(3);

    const year = Number(asOf.slice(0, 4));
    const reports = [`${year + 1}-03-31`, `${year + 1}-09-30`].map((day) => {
      const report = openReport(form, last, { asOf: day });
      const asked = asksOf(report.application);
      const suggested = [...report.suggestions.keys()].toSorted();
      const foreign = asked.filter((id) => !id.startsWith('postloan.') && !id.startsWith(`years[${year}].`));
      fill(report.application, would);
      last = verified(persona, submitted(report.application, last), last);
      return { asked, suggested, foreign };
    });
    const [first, second] = reports;
    expect(reports.map(({ foreign }) => foreign)).toEqual([[], []]);
    expect(first?.suggested).toEqual([]);
    const ofPeriod = first?.asked.filter((id) => id.startsWith('postloan.')).toSorted();
    expect(ofPeriod?.length).toBeGreaterThan(0);
    expect(second).toEqual({ asked: second?.asked, suggested: ofPeriod, foreign: [] });
    expect(second?.asked.toSorted()).toEqual(ofPeriod);
  }, 120_000);
});
