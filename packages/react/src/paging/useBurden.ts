import { burdenOf, type Burden, type Plan } from '@askless/core';
import { usePlan } from '../session/index.js';

/** What is left for the borrower. */
export interface BurdenLeft extends Burden {
  /** Questions that must still be answered: those that can be left open don't count. */
  readonly left: number;
  /** Lists of which the borrower must still say that they are complete. */
  readonly lists: number;
  /** Questions that the borrower need not answer: known, calculated, or left out. */
  readonly leftOut: number;
  /** All questions, whatever became of them; those asked once a row in each row. */
  readonly all: number;
}

const burdens = new WeakMap<Plan, BurdenLeft>();

/** What is left for the borrower; renders again with each step. */
export function useBurden(): BurdenLeft {
  return burdenLeft(usePlan());
}

/** Counted once for each plan. */
export function burdenLeft(plan: Plan): BurdenLeft {
  const known = burdens.get(plan);
  if (known) return known;
  const burden = burdenOf(plan);
  let left = 0;
  let lists = 0;
  let given = 0;
  let all = 0;
  for (const decision of plan.decisions.values()) {
    if (decision.id.endsWith('.closed')) {
      if (decision.state === 'ask') lists += 1;
      continue;
    }
    all += 1;
    if (decision.state === 'ask' && !decision.optional) left += 1;
    else if (decision.state === 'known' && ('declined' in decision || decision.provenance.from === 'typed')) given += 1;
  }
  const counted = { ...burden, left, lists, leftOut: burden.known - given + burden.derived + burden.skipped, all };
  burdens.set(plan, counted);
  return counted;
}
