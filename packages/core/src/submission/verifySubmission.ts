import { applyChange, noAnswers, parseInstanceId, type Answers, type InstanceId } from '../answers/index.js';
import { indexOf, type CompiledForm } from '../compiled/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { validateValue } from '../validate/index.js';
import type { Value } from '../value/index.js';
import { parseSubmission } from './parseSubmission.js';
import { submit } from './submit.js';
import type { Submission, SubmittedAnswer } from './submission.js';

/** What the server found in a submission. Never holds a value. */
export interface VerifyFinding {
  readonly code:
    | 'unreadable'
    | 'other-form'
    | 'date-outside-window'
    | 'invalid-value'
    | 'unknown-question'
    | 'not-asked'
    | 'forged-derivation'
    | 'unproved-source'
    | 'cannot-decline'
    | 'incomplete'
    | 'forged-receipt';
  readonly at: string;
}

export interface VerifyOptions {
  /** What the server itself knows of the borrower: profile and what its sources delivered. */
  readonly known: Answers;
  /** The days on which an application that is submitted now may have been opened, both inclusive. */
  readonly asOf: { readonly from: string; readonly to: string };
  /** drop: leave out what should not be there and go on; refuse: take nothing of a submission with findings. */
  readonly policy: 'drop' | 'refuse';
}

export type Verification =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly VerifyFinding[] }
  | { readonly ok: false; readonly findings: readonly [VerifyFinding, ...VerifyFinding[]] };

/**
 * Judges on the server what a browser sent, with the same engine (SPEC V1–V6).
 *
 * Values from sources and the profile are taken from the server's own `known`; claimed ones that it does not have count
 * as typed, and are reported. Derivations are computed again. Answers that the plan does not want are dropped.
 *
 * @param json The submission as it came in: any JSON.
 * @returns The submission as the server stands for it; or why there is none. Never throws for what came in.
 */
export function verifySubmission(form: CompiledForm, json: unknown, options: VerifyOptions): Verification {
  const parsed = parseSubmission(json);
  if (!parsed) return { ok: false, findings: [{ code: 'unreadable', at: '' }] };
  const outer = judgeFrame(form, parsed, options);
  if (outer) return { ok: false, findings: [outer] };
  const findings: VerifyFinding[] = [];
  const answers = rebuild(form, parsed, { known: options.known, findings });
  const plan = planForm(form, answers, { asOf: parsed.asOf, stage: parsed.stage });
  const named = new Set(findings.map(({ at }) => at));
  findings.push(...compare(parsed, plan).filter(({ at }) => !named.has(at)));
  const again = submit(plan, { amendment: parsed.amendment });
  if (!again.ok) {
    const left = [...again.asks, ...again.pending, ...again.declined, ...again.issues.map(({ at }) => at)];
    for (const at of new Set(left)) findings.push({ code: 'incomplete', at });
  } else if (findings.length === 0 && JSON.stringify(parsed.receipts) !== JSON.stringify(again.submission.receipts)) {
    findings.push({ code: 'forged-receipt', at: 'receipts' });
  }
  const [first, ...others] = findings;
  if (first && (options.policy === 'refuse' || !again.ok)) return { ok: false, findings: [first, ...others] };
  return again.ok
    ? { ok: true, submission: again.submission, findings }
    : { ok: false, findings: [{ code: 'incomplete', at: '' }] };
}

function judgeFrame(form: CompiledForm, submission: Submission, { asOf }: VerifyOptions): VerifyFinding | undefined {
  if (submission.form.id !== form.id || submission.form.hash !== form.hash) return { code: 'other-form', at: 'form' };
  const within = asOf.from <= submission.asOf && submission.asOf <= asOf.to;
  return within ? undefined : { code: 'date-outside-window', at: 'asOf' };
}

function allAnswers({ answers, demographics }: Submission): readonly SubmittedAnswer[] {
  return [...answers, ...demographics];
}

interface Rebuilding {
  readonly known: Answers;
  readonly findings: VerifyFinding[];
}

/** The server's own knowledge, and on top of it what the borrower may have typed. */
function rebuild(form: CompiledForm, submission: Submission, { known, findings }: Rebuilding): Answers {
  let answers: Answers = { ...noAnswers, ...known, goOn: submission.goOn };
  const { groups } = indexOf(form);
  for (const { group, keys } of submission.rows) {
    const rows = groups.has(group) ? keys : [];
    answers = {
      ...answers,
      rows: new Map(answers.rows).set(group, [
        ...rows,
        ...(known.rows.get(group) ?? []).filter((key) => !rows.includes(key)),
      ]),
    };
  }
  for (const group of submission.closed)
    if (groups.has(group)) answers = applyChange(answers, { change: 'close', group, closed: true });
  for (const { slot, as } of submission.parties) answers = applyChange(answers, { change: 'sameParty', slot, as });
  const given = new Map(answers.given);
  for (const answer of allAnswers(submission)) {
    const typed = typedAnswer(form, answer, { answers, findings });
    if (typed) given.set(answer.at, typed);
  }
  return { ...answers, given };
}

interface Judging {
  readonly answers: Answers;
  readonly findings: VerifyFinding[];
}

/** What counts as typed of one submitted answer; undefined where the server has it, or it can't be taken. */
function typedAnswer(form: CompiledForm, answer: SubmittedAnswer, { answers, findings }: Judging) {
  const { at } = answer;
  const question = indexOf(form).questions.get(parseInstanceId(at)?.question ?? '');
  if (!question) return report(findings, 'unknown-question', at);
  if (question.supplier === 'lender') return report(findings, 'not-asked', at);
  if ('declined' in answer) {
    const closed = question.mandatory || (question.readByRules && question.whenDeclined === undefined);
    return closed ? report(findings, 'cannot-decline', at) : ({ status: 'declined', reason: answer.declined } as const);
  }
  const validated = validateValue(question.spec, answer.value);
  if ('issues' in validated) return report(findings, 'invalid-value', at);
  const { from } = answer.provenance;
  if (from === 'derived' || from === 'row' || from === 'party') return undefined;
  if (from !== 'typed') {
    if (serverHas(answers, { at, value: validated.value, sources: question.sources })) return undefined;
    findings.push({ code: 'unproved-source', at });
  }
  return { status: 'known', value: validated.value, by: 'typed' } as const;
}

function report(findings: VerifyFinding[], code: VerifyFinding['code'], at: string): undefined {
  findings.push({ code, at });
  return undefined;
}

interface Claimed {
  readonly at: InstanceId;
  readonly value: Value;
  readonly sources: readonly string[];
}

function serverHas({ given, sources }: Answers, claimed: Claimed): boolean {
  const own = given.get(claimed.at);
  if (own?.status === 'known' && isEqual(own.value, claimed.value)) return true;
  return claimed.sources.some((source) => {
    const state = sources.get(source);
    return state?.status === 'delivered' && isEqual(state.values.get(claimed.at), claimed.value);
  });
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Answers that the plan does not want, and values that it computes otherwise. */
function compare(submission: Submission, plan: Plan): VerifyFinding[] {
  return allAnswers(submission).flatMap((answer): VerifyFinding[] => {
    const { at } = answer;
    const decision = plan.decisions.get(at);
    if (!decision || (decision.state !== 'known' && decision.state !== 'derived')) {
      return decision?.state === 'ask' ? [] : [{ code: 'not-asked', at }];
    }
    if (!('value' in answer) || !('value' in decision)) return [];
    const claimsDerived = answer.provenance.from === 'derived';
    const differs = !isEqual(answer.value, decision.value);
    return differs || claimsDerived !== (decision.state === 'derived') ? [{ code: 'forged-derivation', at }] : [];
  });
}
