import { displayId, rowsIn, type InstanceId, type Plan } from '@askless/core';
import type { Explanation, Fact } from '@askless/core/explain';

/** An instance's id as plans number it: `years[0].netProfit`. */
export function displayed(plan: Plan, id: InstanceId): string {
  const decision = plan.decisions.get(id);
  if (decision) return displayId(plan, decision);
  // A row that the plan does not decide on has no number.
  return id.replace(
    /^(\w+)\[([^\]]*)\]/,
    (_all, group: string, row: string) => `${group}[${placeOf(plan, group, row)}]`,
  );
}

function placeOf(plan: Plan, group: string, row: string): string {
  const place = rowsIn(plan, group).indexOf(row);
  return place < 0 ? '' : String(place);
}

/** Something that decides, as JSON: the fact with its id as plans number it. */
export type DisplayedFact = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A fact of an explanation with its id as plans number it. */
export function displayedFact(plan: Plan, { at, ...fact }: Fact): DisplayedFact {
  // Keys of rows are the plan's own; outside rows are numbered.
  const { keys: _keys, ...shown } = 'keys' in fact ? fact : { keys: [], ...fact };
  return { id: displayed(plan, at), ...shown };
}

/** Why an instance is left out or waits: a code, and the facts that decide it. */
export interface DisplayedReason {
  readonly code: string;
  readonly facts: readonly DisplayedFact[];
}

/** The reason of a skip or of waiting; undefined for every other state. */
export function displayedReason(plan: Plan, explanation: Explanation): DisplayedReason | undefined {
  const id = displayed(plan, explanation.at);
  switch (explanation.state) {
    case 'skip': {
      const { code, because, retired, stage } = explanation;
      const more: DisplayedFact[] = [
        ...(retired === undefined ? [] : [{ id, fact: 'retired', reason: retired }]),
        ...(stage === undefined ? [] : [{ id, fact: 'stage', stage }]),
      ];
      return { code, facts: [...because.map((fact) => displayedFact(plan, fact)), ...more] };
    }
    case 'pending': {
      const { on, sources } = explanation;
      const facts = sources.map((source) => ({ id: source, fact: 'fetching' }));
      return { code: on.length === 0 ? 'fetching' : 'undecided', facts };
    }
    case 'stopped':
      return { code: 'stopped', facts: explanation.gates.map((gate) => ({ id: gate, fact: 'gate' })) };
    case 'ask':
    case 'known':
    case 'derived':
      return undefined;
  }
}
