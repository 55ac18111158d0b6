import type { Decision } from '@askless/core';
import type { DecisionKind } from '../texts/index.js';

/** In the order of the chips. */
export const kinds = [
  'ask',
  'known',
  'derived',
  'later',
  'pending',
  'out',
  'stopped',
] as const satisfies readonly DecisionKind[];

/** What becomes of a question, in one word. */
export function kindOf(decision: Decision): DecisionKind {
  if (decision.state !== 'skip') return decision.state;
  return decision.code === 'laterStage' ? 'later' : 'out';
}

/** How a decision's tag is coloured. */
export const tagKinds: Readonly<Record<DecisionKind, string | undefined>> = {
  ask: undefined,
  known: 'known',
  derived: 'known',
  later: 'attention',
  pending: 'attention',
  out: 'out',
  stopped: 'danger',
};
