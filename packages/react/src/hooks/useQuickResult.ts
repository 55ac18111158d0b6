import { productsOf, type InstanceId, type Plan, type ProductStanding } from '@askless/core';
import { useDeferredValue, useMemo } from 'react';
import { burdenLeft, type BurdenLeft } from '../paging/index.js';
import { useHost, usePlan, useSession } from '../session/index.js';
import { useStore } from '../store/index.js';
import { useCorrect } from './useCorrect.js';

/** What the answers of the quick check mean so far. No word on the outcome. */
export interface QuickResultBag {
  /** The plan that the result was made of. */
  readonly plan: Plan;
  readonly products: readonly ProductStanding[];
  /** What is left for the borrower; none as long as the figure would be far too high. */
  readonly burden: BurdenLeft | undefined;
  /** Leads to an answer on this page; one that was not asked here comes below the others. */
  readonly change: (id: InstanceId) => void;
}

/** The questions that tell most, such as the purpose and the legal form: trimming begins with them. */
const trimFirst = 2;

/** What the answers so far mean; it follows them without holding up typing. */
export function useQuickResult(): QuickResultBag {
  const session = useSession();
  const { countAfter = [] } = useHost();
  const plan = useDeferredValue(usePlan());
  const shown = useStore(session.quickCheck);
  const correct = useCorrect();
  const products = useMemo(() => productsOf(plan), [plan]);
  const counts = [...shown.slice(0, trimFirst), ...countAfter].every((id) => {
    const state = plan.decisions.get(id)?.state;
    return state !== 'ask' && state !== 'pending';
  });
  return {
    plan,
    products,
    burden: counts ? burdenLeft(plan) : undefined,
    change: (id) => {
      const { quickCheck, application, focusNext } = session;
      if (!quickCheck.get().includes(id)) quickCheck.set([...quickCheck.get(), id]);
      const given = application.answers.given.get(id);
      if (given?.status === 'known' && given.by === 'typed') focusNext.set(id);
      else correct(id);
    },
  };
}
