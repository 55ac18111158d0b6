import type { InstanceId } from '../answers/index.js';
import type { NeedRef, Plan, Want } from '../plan/index.js';

/** How a need comes to want a question: by being filled from it, or through what decides or calculates something else. */
export interface Way {
  readonly need: NeedRef;
  readonly strength: 'must' | 'may';
  /** From the need's own question to this one: what reads the next, and how. Empty where the need is filled from it. */
  readonly through: readonly Link[];
}

/** A question whose condition, calculation or rows read another. */
export interface Link {
  readonly reader: InstanceId;
  readonly by: 'when' | 'derive' | 'rows';
}

/**
 * The ways in which needs come to want a question.
 *
 * @returns One for each need, a shortest; the nearest first.
 */
export function waysTo(plan: Plan, id: InstanceId): readonly Way[] {
  const ways = new Map<string, Way>();
  const seen = new Set<InstanceId>([id]);
  const queue: { readonly at: InstanceId; readonly through: readonly Link[] }[] = [{ at: id, through: [] }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, through } = next;
    for (const want of wantsAt(plan, at)) {
      if ('need' in want) addWay(ways, { ...want, through });
      else if (!seen.has(want.reader)) queue.push({ at: want.reader, through: [linkOf(want), ...through] });
      if ('reader' in want) seen.add(want.reader);
    }
  }
  return [...ways.values()];
}

function addWay(ways: Map<string, Way>, way: Way): void {
  const key = `${way.need.format} ${way.need.path}`;
  if (!ways.has(key)) ways.set(key, way);
}

function linkOf({ reader, through }: Extract<Want, { reader: InstanceId }>): Link {
  return { reader, by: through };
}

function wantsAt({ wanting }: Plan, id: InstanceId): readonly Want[] {
  const wanted = wanting.get(id);
  return wanted ? [...wanted.wants, ...wanted.undecided.map(({ want }) => want)] : [];
}
