import type { Decision, InstanceId, Plan } from '@askless/core';
import { isField, type Held } from './pageItems.js';

export type LeftOutKind = 'notApplicable' | 'known' | 'derived' | 'laterStage' | 'nobody';

type LeftOut = ReadonlyMap<LeftOutKind, readonly InstanceId[]>;

const ofPlans = new WeakMap<Plan, LeftOut>();

/** Questions that need no answer, by what spares them; each question of a group without rows once. Found once for each plan. */
export function leftOut(plan: Plan): LeftOut {
  const found = ofPlans.get(plan) ?? findLeftOut(plan);
  ofPlans.set(plan, found);
  return found;
}

function findLeftOut(plan: Plan): LeftOut {
  const groups = new Map<LeftOutKind, InstanceId[]>([
    ['notApplicable', []],
    ['known', []],
    ['derived', []],
    ['laterStage', []],
    ['nobody', []],
  ]);
  for (const decision of plan.decisions.values()) {
    const kind = kindOf(decision);
    if (kind !== undefined && !decision.id.endsWith('.closed')) groups.get(kind)?.push(decision.id);
  }
  return groups;
}

const nothingHeld: Held = { kept: new Set(), settled: new Set(), given: new Map(), isTakenOver: () => false };

function kindOf(decision: Decision): LeftOutKind | undefined {
  switch (decision.state) {
    case 'known':
      return isField(decision, nothingHeld) ? undefined : 'known';
    case 'derived':
      return 'derived';
    case 'skip':
      return decision.code === 'notApplicable' || decision.code === 'laterStage' ? decision.code : 'nobody';
    default:
      return undefined;
  }
}
