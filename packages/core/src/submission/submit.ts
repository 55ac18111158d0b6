import type { DeclineReason, InstanceId } from '../answers/index.js';
import { indexOf, type CompiledForm } from '../compiled/index.js';
import { canLeaveOpen, issuesOf, type Decision, type Issue, type Plan, type Want } from '../plan/index.js';
import { receiptsOf } from './receiptOf.js';
import type { Submission, SubmittedAnswer } from './submission.js';

/** What a borrower still has to do before an application can be submitted. */
export interface Unfinished {
  readonly ok: false;
  /** Questions still to answer. */
  readonly asks: readonly InstanceId[];
  /** Questions that wait for another, or for a source. */
  readonly pending: readonly InstanceId[];
  /** Answers declined though a format must have them. */
  readonly declined: readonly InstanceId[];
  readonly issues: readonly Issue[];
  /** The gates that have stopped it: the borrower has to choose to go on, or to leave. */
  readonly gates?: readonly string[];
}

export interface SubmitOptions {
  /** 0 for the first submission, then 1, 2, … */
  readonly amendment?: number;
}

/**
 * Freezes what is known into a submission, with a receipt for each need of each format.
 *
 * @param of An application, or a plan.
 * @returns The submission; or what is left: open questions that a format must have, and issues that block.
 */
export function submit(
  of: { readonly plan: Plan } | Plan,
  { amendment = 0 }: SubmitOptions = {},
): { readonly ok: true; readonly submission: Submission } | Unfinished {
  const plan = 'plan' in of ? of.plan : of;
  const decisions = [...plan.decisions.values()];
  const stopped = decisions.find((decision) => decision.state === 'stopped');
  const gates = stopped ? { gates: stopped.gates } : {};
  const receipts = receiptsOf(plan);
  const asks = decisions.filter((decision) => decision.state === 'ask' && !decision.optional).map(({ id }) => id);
  const pending = decisions
    .filter((decision) => decision.state === 'pending' && !canStayOpen(decision, plan))
    .map(({ id }) => id);
  const declined = declinedInVain(plan);
  const issues = issuesOf(plan).filter(({ severity }) => severity === 'block');
  if (stopped || asks.length + pending.length + declined.length + issues.length > 0)
    return { ok: false, asks, pending, declined, issues, ...gates };
  const { form, at, answers } = plan;
  const submission: Submission = {
    form: { id: form.id, version: form.version, hash: form.hash },
    asOf: at.asOf,
    stage: at.stage,
    amendment,
    answers: decisions.filter((decision) => !isDemographic(decision, form)).flatMap(submitted),
    demographics: decisions.filter((decision) => isDemographic(decision, form)).flatMap(submitted),
    rows: [...answers.rows].map(([group, keys]) => ({ group, keys })),
    closed: [...answers.closed],
    parties: [...answers.parties].map(([slot, as]) => ({ slot, as })),
    goOn: answers.goOn,
    receipts,
  };
  return { ok: true, submission: freeze(submission) };
}

/** Whatever it waits for can be left open, and so can it. */
function canStayOpen(decision: Decision, plan: Plan): boolean {
  if (decision.state === 'ask') return decision.optional;
  if (decision.state !== 'pending' || decision.on.sources.length > 0) return false;
  return (
    canLeaveOpen(plan, decision.id) &&
    decision.on.instances.every((id) => {
      const awaited = plan.decisions.get(id);
      return awaited !== undefined && canStayOpen(awaited, plan);
    })
  );
}

/** Declined, and some format that must have it has no token for that (SPEC N4). */
function declinedInVain(plan: Plan): InstanceId[] {
  return [...plan.decisions.values()].flatMap((decision) => {
    if (decision.state !== 'known' || !('declined' in decision)) return [];
    const wanted = plan.wanting.get(decision.id);
    const refused = wanted !== undefined && [...wanted.wants].some((want) => isRefused(want, decision.declined, plan));
    return refused ? [decision.id] : [];
  });
}

function isRefused(want: Want, reason: DeclineReason, { form }: Plan): boolean {
  if (!('need' in want)) return false;
  const { format, path } = want.need;
  return form.needs.some(
    (need) =>
      need.format === format && need.path === path && need.strength === 'must' && need.tokens[reason] === undefined,
  );
}

function isDemographic({ question }: Decision, form: CompiledForm): boolean {
  return indexOf(form).questions.get(question)?.sensitivity === 'demographic';
}

/** An answer as it is submitted; nothing for questions without one, and for closings. */
function submitted(decision: Decision): SubmittedAnswer[] {
  if (decision.state === 'derived')
    return [{ at: decision.id, value: decision.value, provenance: { from: 'derived' } }];
  if (decision.state !== 'known' || decision.id.endsWith('.closed')) return [];
  if ('declined' in decision) return [{ at: decision.id, declined: decision.declined }];
  return [{ at: decision.id, value: decision.value, provenance: decision.provenance }];
}

/** Frozen with all that is in it. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const part of Object.values(data)) freeze(part);
  }
  return data;
}
