import { isRowKey, parseDelivery, type Answers, type InstanceId, type RowKey } from '../answers/index.js';
import { indexOf, type CompiledForm, type GroupId } from '../compiled/index.js';
import { advancePlan, evaluationOf, issuesOf, planForm, type Advance, type At, type Plan } from '../plan/index.js';
import { compute } from '../rule/index.js';
import { validateValue } from '../validate/index.js';
import { parseValue } from '../value/index.js';
import type { AnswerResult, Application, ApplicationEvent, ApplicationIssue } from './application.js';

/** What a host may give besides what is known. */
export interface OpenOptions {
  /** Names new rows; left out: r1, r2, … after the highest in use. */
  readonly newRowKey?: (group: GroupId, answers: Answers) => RowKey;
}

/**
 * Opens an application of a borrower of whom something, or nothing, is known.
 *
 * @param at The day, frozen for this application, and the stage to begin with.
 * @returns The one mutable object: it takes answers and tells what changed.
 */
export function openApplication(form: CompiledForm, known: Answers, at: At, options: OpenOptions = {}): Application {
  const newRowKey = options.newRowKey ?? nextRowKey;
  const listeners = new Set<(event: ApplicationEvent) => void>();
  const listenersTo = new Map<InstanceId, Set<() => void>>();
  let plan = planForm(form, known, at);
  let issues: ReturnType<typeof issuesOf> | undefined;

  const tell = (event: ApplicationEvent): void => {
    for (const listener of listeners) listener(event);
    for (const id of event.changed) for (const listener of listenersTo.get(id) ?? []) listener();
  };
  const step = (advance: Advance): void => {
    const next = advancePlan(plan, advance);
    plan = next.plan;
    issues = undefined;
    tell({ plan, changes: [advance], changed: next.changed });
  };

  return {
    form,
    get plan() {
      return plan;
    },
    get answers() {
      return plan.answers;
    },
    get issues() {
      return (issues ??= issuesOf(plan));
    },
    answer: (id, input) => {
      const result = takeAnswer(plan, id, input);
      if (result.kept) step({ change: 'answer', at: id, value: result.value });
      return result;
    },
    retract: (id) => step({ change: 'retract', at: id }),
    decline: (id, reason) => {
      const refused = refuseDecline(plan, id);
      if (!refused) step({ change: 'decline', at: id, reason });
      return refused ? [refused] : [];
    },
    addRow: (group, before) => {
      const refused = refuseRow(plan, group);
      if (refused) return { issue: refused };
      const row = newRowKey(group, plan.answers);
      if (!isRowKey(row)) return { issue: { code: 'unknown-row' } };
      step({ change: 'addRow', group, row, ...(before === undefined ? {} : { before }) });
      return { row };
    },
    removeRow: (group, row) => step({ change: 'removeRow', group, row }),
    close: (group, closed) => step({ change: 'close', group, closed }),
    supply: (source, delivery) => {
      const { change, issues: found } = parseDelivery(form, source, delivery, at.asOf);
      step(change);
      return found;
    },
    restore: (answers) => {
      plan = planForm(form, answers, plan.at);
      issues = undefined;
      tell({ plan, changes: [], changed: new Set(plan.decisions.keys()) });
    },
    change: step,
    goTo: (stage) => step({ change: 'stage', stage }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    subscribeTo: (id, listener) => {
      const own = listenersTo.get(id) ?? new Set();
      listenersTo.set(id, own.add(listener));
      return () => void own.delete(listener);
    },
  };
}

function takeAnswer(plan: Plan, id: InstanceId, input: unknown): AnswerResult {
  const decision = plan.decisions.get(id);
  const question = decision && decision.row !== '' ? indexOf(plan.form).questions.get(decision.question) : undefined;
  if (!question) return { kept: false, issues: [{ code: 'unknown-question' }] };
  if (question.supplier === 'lender') return { kept: false, issues: [{ code: 'not-yours' }] };
  const validated = validateValue(question.spec, input);
  if ('value' in validated) return { kept: true, value: validated.value, issues: [] };
  const parsed = parseValue(question.spec, input);
  return 'value' in parsed ? { kept: true, value: parsed.value, issues: validated.issues } : { kept: false, issues: [parsed.issue] };
}

/** SPEC D2: what the law requires, and what rules read without `whenDeclined`, can't be declined. */
function refuseDecline(plan: Plan, id: InstanceId): ApplicationIssue | undefined {
  const decision = plan.decisions.get(id);
  const question = decision && decision.row !== '' ? indexOf(plan.form).questions.get(decision.question) : undefined;
  if (!question) return { code: 'unknown-question' };
  const closed = question.mandatory || (question.readByRules && question.whenDeclined === undefined);
  return closed ? { code: 'cannot-decline' } : undefined;
}

function refuseRow(plan: Plan, id: GroupId): ApplicationIssue | undefined {
  const group = indexOf(plan.form).groups.get(id);
  if (!group || group.fiscalYears) return { code: 'unknown-group' };
  if (group.maxRows === undefined) return undefined;
  const most = compute(group.maxRows, { reader: evaluationOf(plan.form, plan.answers, plan.at.asOf), row: undefined });
  const full = most.result === 'value' && (plan.answers.rows.get(id)?.length ?? 0) >= Number(most.value);
  return full ? { code: 'too-many-rows' } : undefined;
}

function nextRowKey(group: GroupId, { rows }: Answers): RowKey {
  const numbers = (rows.get(group) ?? []).map((key) => Number(/^r(\d+)$/.exec(key)?.[1] ?? 0));
  return `r${Math.max(0, ...numbers) + 1}`;
}
