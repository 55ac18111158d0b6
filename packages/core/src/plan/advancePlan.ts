import { applyChange, type Change, type InstanceId } from '../answers/index.js';
import type { Stage } from '../form/index.js';
import { planForm } from './planForm.js';
import type { Decision, Plan } from './plan.js';

/** A change of the answers, or the loan's next stage. */
export type Advance = Change | { readonly change: 'stage'; readonly stage: Stage };

/**
 * The plan after one change. It equals `planForm` on the changed answers; decisions that stay the same are the same objects.
 *
 * @returns The new plan and the instances whose decision is another, new or gone.
 */
export function advancePlan(
  plan: Plan,
  advance: Advance,
): { readonly plan: Plan; readonly changed: ReadonlySet<InstanceId> } {
  const next =
    advance.change === 'stage'
      ? planForm(plan.form, plan.answers, { ...plan.at, stage: advance.stage })
      : planForm(plan.form, applyChange(plan.answers, advance), plan.at);
  const changed = new Set<InstanceId>();
  const decisions = new Map<InstanceId, Decision>();
  for (const [id, decision] of next.decisions) {
    const before = plan.decisions.get(id);
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(decision);
    decisions.set(id, same ? before : decision);
    if (!same) changed.add(id);
  }
  for (const id of plan.decisions.keys()) if (!next.decisions.has(id)) changed.add(id);
  return { plan: { ...next, decisions }, changed };
}
