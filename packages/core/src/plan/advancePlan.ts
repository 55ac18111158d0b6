import { applyPlaced, type Change, type InstanceId } from '../answers/index.js';
import type { Stage } from '../form/index.js';
import { checkAt } from './checkAt.js';
import { markChange } from './markChange.js';
import { draftFrom, finish, stateFor } from './planForm.js';
import type { Plan } from './plan.js';
import { planOf, stateOf } from './views.js';

/** A change of the answers, or the loan's next stage. */
export type Advance = Change | { readonly change: 'stage'; readonly stage: Stage };

/**
 * The plan after one change. It equals `planForm` on the changed answers; decisions that stay the same are the same objects.
 *
 * @param advance What a change says is taken as it is: read input with `parseValue`, or change an application, which does.
 * @returns The new plan and the instances whose decision is another, new or gone.
 */
export function advancePlan(
  plan: Plan,
  advance: Advance,
): { readonly plan: Plan; readonly changed: ReadonlySet<InstanceId> } {
  const { form, answers, at } = plan;
  const base = stateOf(plan) ?? stateFor(form, answers, at);
  const isStage = advance.change === 'stage';
  const next = isStage ? answers : applyPlaced(answers, advance, base.graph.questionNumbers);
  const reached = isStage ? { ...at, stage: advance.stage } : at;
  if (isStage) checkAt(reached);
  const draft = draftFrom(base, next, reached);
  if (!isStage) markChange(draft, advance);
  return { plan: planOf(finish(draft)), changed: draft.changed };
}
