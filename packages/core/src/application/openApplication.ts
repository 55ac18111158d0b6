import { isRowKey, parseDelivery, type Answers, type InstanceId, type RowKey } from '../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm, type GroupId } from '../compiled/index.js';
import { advancePlan, issuesOf, planForm, rowLimits, type Advance, type At, type Plan } from '../plan/index.js';
import { nextStage } from '../form/index.js';
import { validateValue } from '../validate/index.js';
import { parseValue } from '../value/index.js';
import type { AnswerResult, Application, ApplicationIssue } from './application.js';
import { noListeners } from './listeners.js';

/** The day, frozen for this application, the stage to begin with, and what a host may name itself. */
export interface Opening extends At {
  /** Names new rows; left out: r1, r2, … after the highest in use. */
  readonly newRowKey?: (group: GroupId, answers: Answers) => RowKey;
}

/**
 * Opens an application of a borrower of whom something, or nothing, is known.
 *
 * @returns The one mutable object: it takes answers and tells what changed.
 */
export function openApplication(form: CompiledForm, known: Answers, opening: Opening): Application {
  const { newRowKey = nextRowKey, asOf, stage } = opening;
  const listeners = noListeners();
  let plan = planForm(form, known, { asOf, stage });
  let issues: ReturnType<typeof issuesOf> | undefined;
  const become = (next: ReturnType<typeof advancePlan>, changes: readonly Advance[]): void => {
    plan = next.plan;
    issues = undefined;
    listeners.tell({ plan, changes, changed: next.changed });
  };
  const step = (advance: Advance): void => become(advancePlan(plan, advance), [advance]);
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
    ...actions(() => plan, step, newRowKey),
    restore: (answers) => {
      const next = planForm(form, answers, plan.at);
      become({ plan: next, changed: new Set(next.decisions.keys()) }, []);
    },
    subscribe: listeners.subscribe,
    subscribeTo: listeners.subscribeTo,
  };
}

type Actions = Pick<
  Application,
  'answer' | 'retract' | 'decline' | 'addRow' | 'removeRow' | 'close' | 'supply' | 'change' | 'goTo' | 'advance'
>;

/** What can be done to an application: each becomes one step, or a reason why not. */
function actions(
  plan: () => Plan,
  step: (advance: Advance) => void,
  newRowKey: NonNullable<Opening['newRowKey']>,
): Actions {
  return {
    answer: (id, input) => {
      const result = takeAnswer(plan(), id, input);
      if (result.kept) step({ change: 'answer', at: id, value: result.value });
      return result;
    },
    retract: (id) => step({ change: 'retract', at: id }),
    decline: (id, reason) => {
      const refused = refuseDecline(plan(), id);
      if (!refused) step({ change: 'decline', at: id, reason });
      return refused ? [refused] : [];
    },
    addRow: (group, before) => {
      const refused = refuseRow(plan(), group);
      if (refused) return { issue: refused };
      const row = newRowKey(group, plan().answers);
      if (!isRowKey(row)) return { issue: { code: 'unknown-row' } };
      if (plan().answers.rows.get(group)?.includes(row)) return { issue: { code: 'row-doubled' } };
      step({ change: 'addRow', group, row, ...(before === undefined ? {} : { before }) });
      return { row };
    },
    removeRow: (group, row) => step({ change: 'removeRow', group, row }),
    close: (group, closed) => {
      if (isOpenGroup(plan(), group)) step({ change: 'close', group, closed });
    },
    supply: (source, delivery) => {
      const { form, at } = plan();
      const { change, issues } = parseDelivery(form, delivery, { source, asOf: at.asOf });
      step(change);
      return issues;
    },
    change: step,
    goTo: (stage) => step({ change: 'stage', stage }),
    advance: () => {
      const next = nextStage(plan().at.stage);
      if (next) step({ change: 'stage', stage: next });
      return next;
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
  return 'value' in parsed
    ? { kept: true, value: parsed.value, issues: validated.issues }
    : { kept: false, issues: [parsed.issue] };
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
  if (!isOpenGroup(plan, id)) return { code: 'unknown-group' };
  const { most } = rowLimits(plan, id);
  const full = most !== undefined && (plan.answers.rows.get(id)?.length ?? 0) >= most;
  return full ? { code: 'too-many-rows' } : undefined;
}

/** Whether its rows are the borrower's to add and close. */
function isOpenGroup({ form }: Plan, id: GroupId): boolean {
  const group = indexOf(form).groups.get(id);
  return group !== undefined && !hasFixedRows(group);
}

/** Keys of so many digits that a number can't count on from them are no numbers here. */
function nextRowKey(group: GroupId, { rows }: Answers): RowKey {
  const numbers = (rows.get(group) ?? []).map((key) => Number(/^r(\d{1,12})$/.exec(key)?.[1] ?? 0));
  return `r${numbers.reduce((most, one) => Math.max(most, one), 0) + 1}`;
}
