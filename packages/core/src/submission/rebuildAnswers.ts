import { noAnswers, parseInstanceId, type Answer, type Answers, type InstanceId } from '../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm } from '../compiled/index.js';
import { validateValue } from '../validate/index.js';
import type { Value } from '../value/index.js';
import type { Submission, SubmittedAnswer } from './submission.js';
import type { VerifyFinding } from './verification.js';

interface Rebuilding {
  readonly known: Answers;
  readonly findings: VerifyFinding[];
}

/**
 * The server's own knowledge, and on top of it what the borrower may have typed. Rows and links are the borrower's where
 * the form has such; what it does not have is left out and reported.
 */
export function rebuildAnswers(form: CompiledForm, submission: Submission, { known, findings }: Rebuilding): Answers {
  const { groups } = indexOf(form);
  const rows = new Map(known.rows);
  for (const { group, keys } of submission.rows) {
    if (groups.has(group)) rows.set(group, keys);
    else findings.push({ code: 'unknown-group', at: 'rows' });
  }
  const closed = new Set(known.closed);
  for (const group of submission.closed) {
    if (groups.has(group)) closed.add(group);
    else findings.push({ code: 'unknown-group', at: 'closed' });
  }
  const parties = new Map(known.parties);
  for (const { slot, as } of submission.parties) {
    if ([slot, as].every((one) => isSlot(form, rows, one))) parties.set(slot, as);
    else findings.push({ code: 'unknown-party', at: 'parties' });
  }
  const answers: Answers = { ...noAnswers, ...known, rows, closed, parties, goOn: submission.goOn };
  const given = new Map(answers.given);
  for (const answer of [...submission.answers, ...submission.demographics]) {
    const typed = typedAnswer(form, answer, { answers, findings });
    if (typed) given.set(answer.at, typed);
  }
  return { ...answers, given };
}

/** A row that there is, or a party that questions speak of, in a row that there is. */
function isSlot(form: CompiledForm, rows: Answers['rows'], slot: string): boolean {
  const {
    group,
    row = '',
    own,
  } = /^(?<group>[A-Za-z0-9]+)\[(?<row>[^[\]]*)\](?:\.(?<own>.+))?$/.exec(slot)?.groups ?? {};
  if (group === undefined || own !== undefined) {
    const speaks = form.questions.some((question) => question.party === (own ?? slot) && question.group === group);
    if (group === undefined || !speaks) return speaks;
  }
  const found = indexOf(form).groups.get(group);
  return found !== undefined && (hasFixedRows(found) || rows.get(group)?.includes(row) === true);
}

interface Judging {
  readonly answers: Answers;
  readonly findings: VerifyFinding[];
}

/** What counts as typed of one submitted answer; undefined where the server has it, or it can't be taken. */
function typedAnswer(form: CompiledForm, answer: SubmittedAnswer, { answers, findings }: Judging): Answer | undefined {
  const { at } = answer;
  const question = indexOf(form).questions.get(parseInstanceId(at)?.question ?? '');
  if (!question) return report(findings, 'unknown-question', at);
  if (question.supplier === 'lender') return report(findings, 'not-asked', at);
  if ('declined' in answer) {
    const closed = question.mandatory || (question.readByRules && question.whenDeclined === undefined);
    return closed ? report(findings, 'cannot-decline', at) : { status: 'declined', reason: answer.declined };
  }
  const validated = validateValue(question.spec, answer.value);
  if ('issues' in validated) return report(findings, 'invalid-value', at);
  const { from } = answer.provenance;
  if (from === 'derived' || from === 'row' || from === 'party') return undefined;
  if (from !== 'typed') {
    if (serverHas(answers, { at, value: validated.value, sources: question.sources })) return undefined;
    findings.push({ code: 'unproved-source', at });
  }
  return { status: 'known', value: validated.value, by: 'typed' };
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
