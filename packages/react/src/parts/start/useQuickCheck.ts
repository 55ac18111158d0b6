import { quickCheckOf, type InstanceId, type Plan, type QuickQuestion } from '@askless/core';
import { useLayoutEffect } from 'react';
import { useHost, usePlan, useSession } from '../../session/index.js';
import { useStore } from '../../store/index.js';

/** At most so many questions; and so many of them waiting for an answer at a time, so that each answer can shape the next. */
const most = 7;
const mostOpen = 3;

/** The questions that tell most, such as the purpose and the legal form: trimming begins with them. */
const trimFirst = 2;

const picksByPlan = new WeakMap<Plan, readonly QuickQuestion[]>();

function picksOf(plan: Plan): readonly QuickQuestion[] {
  const known = picksByPlan.get(plan);
  const picks = known ?? quickCheckOf(plan, { most: Infinity }).filter(({ bits }) => bits > 0);
  picksByPlan.set(plan, picks);
  return picks;
}

/** The questions of the quick check; those shown never move, and each answer picks the next. */
export function useQuickCheck(): readonly InstanceId[] {
  const { quickCheck } = useSession();
  const plan = usePlan();
  const shown = useStore(quickCheck);
  useLayoutEffect(() => {
    const added = nextFor(plan, shown);
    if (added.length > 0) quickCheck.set([...shown, ...added]);
  }, [plan, shown, quickCheck]);
  return shown;
}

/** What comes below the questions shown: as many as there is room for. */
export function nextFor(plan: Plan, shown: readonly InstanceId[]): readonly InstanceId[] {
  const states = shown.map((id) => plan.decisions.get(id)?.state);
  const standing = states.filter((state) => state !== undefined && state !== 'skip' && state !== 'pending').length;
  const room = Math.min(most - standing, mostOpen - states.filter((state) => state === 'ask').length);
  if (room <= 0) return [];
  return picksOf(plan)
    .map(({ id }) => id)
    .filter((id) => !shown.includes(id))
    .slice(0, room);
}

/**
 * Whether the count of questions can be shown: an early figure would be far too high. Not before the most telling answers
 * and those the host names.
 */
export function useCounts(plan: Plan): boolean {
  const { countAfter = [] } = useHost();
  const shown = useStore(useSession().quickCheck);
  return [...shown.slice(0, trimFirst), ...countAfter].every((id) => {
    const state = plan.decisions.get(id)?.state;
    return state !== 'ask' && state !== 'pending';
  });
}
