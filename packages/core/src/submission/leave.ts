import type { CompiledForm, CompiledQuestion } from '../compiled/index.js';
import { evaluationOf, gateVerdict, provenanceOf, type Evaluation } from '../evaluation/index.js';
import { type Plan } from '../plan/index.js';
import { readsOf, type Rule } from '../rule/index.js';
import { freeze } from './submit.js';
import type { SubmittedAnswer } from './submission.js';
import type { ProductGates, Withdrawal } from './withdrawal.js';

/**
 * Leaves a stopped application, with its reason code: the gates that close each product.
 *
 * @param of An application, or a plan.
 * @returns The record to keep; nothing while some product is open or undecided, or where the borrower chose to go on.
 */
export function leave(
  of: { readonly plan: Plan } | Plan,
): { readonly ok: true; readonly withdrawal: Withdrawal } | { readonly ok: false; readonly reason: 'not-stopped' } {
  const { form, answers, at } = 'plan' in of ? of.plan : of;
  const evaluation = evaluationOf(form, answers, at.asOf);
  const gates = closingGates(evaluation);
  if (!gates) return { ok: false, reason: 'not-stopped' };
  const withdrawal: Withdrawal = {
    form: { id: form.id, version: form.version, hash: form.hash },
    asOf: at.asOf,
    stage: at.stage,
    reason: 'stopped',
    gates,
    answers: answersBehind(gates, evaluation),
  };
  return { ok: true, withdrawal: freeze(withdrawal) };
}

/** The gates that close every product; undefined while one is not closed, or the borrower goes on. */
export function closingGates(evaluation: Evaluation): readonly ProductGates[] | undefined {
  const { form, answers } = evaluation;
  const closed = form.products.map(({ id, gates }) => ({
    product: id,
    gates: gates.filter((gate) => gateVerdict(gate, evaluation) === 'yes').map((gate) => gate.id),
  }));
  const isStopped = closed.length > 0 && closed.every(({ gates }) => gates.length > 0);
  return isStopped && !answers.goOn ? closed : undefined;
}

/** What is known of the questions that the gates read, and of those that decide and calculate these. */
function answersBehind(closed: readonly ProductGates[], evaluation: Evaluation): SubmittedAnswer[] {
  const ids = new Set(closed.flatMap(({ gates }) => gates));
  const all = evaluation.form.products.flatMap(({ gates }) => gates).filter(({ id }) => ids.has(id));
  const read = new Set<CompiledQuestion>();
  collectRead(
    all.map(({ when }) => when),
    evaluation.form,
    read,
  );
  return [...read].flatMap((question) => answerTo(question, evaluation));
}

/** The questions that rules read, and those that decide and calculate these. */
function collectRead(rules: readonly Rule[], form: CompiledForm, into: Set<CompiledQuestion>): void {
  const ids = new Set(rules.flatMap((rule) => [...readsOf(rule).questions]));
  for (const question of form.questions) {
    if (!ids.has(question.id) || into.has(question)) continue;
    into.add(question);
    collectRead([question.when, question.derive ?? true], form, into);
  }
}

function answerTo(question: CompiledQuestion, evaluation: Evaluation): SubmittedAnswer[] {
  const { id, group, sensitivity } = question;
  if (group !== undefined || sensitivity === 'demographic') return [];
  const known = evaluation.knowledge({ id, question, row: undefined });
  if (known?.status === 'declined') return [{ at: id, declined: known.reason }];
  return known ? [{ at: id, value: known.value, provenance: provenanceOf(known) }] : [];
}
