import type { InstanceId } from '../answers/index.js';
import type { NeedRef, Plan, Want } from './plan.js';

/**
 * The needs that want a question: those it fills, and those whose conditions and derivations read it, however far away.
 *
 * @returns Each need once, the ones it fills first; empty for a question that is not wanted.
 */
export function needsOf(plan: Plan, id: InstanceId): readonly NeedRef[] {
  const needs = new Map<string, NeedRef>();
  const seen = new Set<InstanceId>([id]);
  const queue = [id];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const want of wantsAt(plan, at)) {
      if ('need' in want) needs.set(`${want.need.format} ${want.need.path}`, want.need);
      else if (!seen.has(want.reader)) {
        seen.add(want.reader);
        queue.push(want.reader);
      }
    }
  }
  return [...needs.values()];
}

function wantsAt({ wanting }: Plan, id: InstanceId): readonly Want[] {
  const wanted = wanting.get(id);
  return wanted ? [...wanted.wants, ...wanted.undecided.map(({ want }) => want)] : [];
}
