import type { InstanceId } from '../answers/index.js';
import type { Plan } from './plan.js';

/**
 * Whether a wanted question can be left without an answer, given one already or not: the needs behind it, those that it
 * fills and those whose rules read it, however far away, can all do without (SPEC S9).
 */
export function canLeaveOpen({ wanting }: Pick<Plan, 'wanting'>, id: InstanceId): boolean {
  const seen = new Set([id]);
  for (const at of seen) {
    for (const want of wanting.get(at)?.wants ?? []) {
      if ('reader' in want) seen.add(want.reader);
      else if (want.strength === 'must') return false;
    }
  }
  return wanting.has(id);
}
