import { productsOf, type InstanceId, type Plan, type Value } from '@askless/core';
import { useMemo, useState } from 'react';

/** An answer that makes a gate hold. */
export interface DecidingAnswer {
  readonly at: InstanceId;
  /** None where it was declined. */
  readonly value: Value | undefined;
}

/** The answers that stopped the application: once shown they stay, also when a change lets it go on. */
export function useDecidingAnswers(plan: Plan): readonly DecidingAnswer[] {
  const [shown, setShown] = useState<readonly InstanceId[]>([]);
  const deciding = useMemo(() => new Set(decidingIn(plan)), [plan]);
  const added = [...deciding].filter((at) => !shown.includes(at));
  const all = added.length > 0 ? [...shown, ...added] : shown;
  if (all !== shown) setShown(all);
  return all.map((at) => ({ at, value: valueAt(plan, at) }));
}

function decidingIn(plan: Plan): readonly InstanceId[] {
  const closed = productsOf(plan).flatMap((product) => (product.standing === 'closed' ? product.closedBy : []));
  return closed.flatMap(({ by }) => by);
}

/** What was given, or what a source says: a stopped plan tells no answers. */
function valueAt({ answers, decisions }: Plan, at: InstanceId): Value | undefined {
  const given = answers.given.get(at);
  if (given?.status === 'known') return given.value;
  const decision = decisions.get(at);
  if (decision && 'value' in decision) return decision.value;
  for (const state of answers.sources.values()) {
    const value = state.status === 'delivered' ? state.values.get(at) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
