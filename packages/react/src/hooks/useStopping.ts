import { productsOf, type InstanceId, type Plan, type ProductStanding, type Value } from '@askless/core';
import { useMemo, useState } from 'react';
import { usePlan, useSession } from '../session/index.js';
import { useStore } from '../store/index.js';
import { useCorrect } from './useCorrect.js';
import { useProblemName } from './useProblemText.js';
import { useValueText } from './useValueText.js';

/** An answer that closes products. */
export interface DecidingAnswer {
  readonly at: InstanceId;
  readonly name: string;
  /** In words; none where it was declined. */
  readonly text: string | undefined;
  /** It is being changed: show its question. */
  readonly changing: boolean;
  readonly change: () => void;
}

/** An application in which every product is closed, and what the borrower may do about it. */
export interface StoppingBag {
  /** Still stopped: a change of an answer may have opened something. */
  readonly stopped: boolean;
  readonly products: readonly ProductStanding[];
  /** The answers that close them: once shown they stay, also when a change lets the application go on. */
  readonly answers: readonly DecidingAnswer[];
  /** Goes on all the same. */
  readonly goOn: () => void;
  /** Back to the form once something is on offer again. */
  readonly resume: () => void;
}

/** Why an application is stopped, and the ways on; renders again with each step. */
export function useStopping(): StoppingBag {
  const { application, correcting } = useSession();
  const plan = usePlan();
  const changing = useStore(correcting);
  const shown = useDeciding(plan);
  const name = useProblemName();
  const valueText = useValueText();
  const correct = useCorrect();
  const resume = (): void => correcting.set(new Set());
  return {
    stopped: [...plan.decisions.values()].some(({ state }) => state === 'stopped'),
    products: useMemo(() => productsOf(plan), [plan]),
    answers: shown.map((at) => {
      const value = valueAt(plan, at);
      return {
        at,
        name: name(at),
        text: value === undefined ? undefined : valueText(plan.decisions.get(at)?.question ?? at, value),
        changing: changing.has(at),
        change: () => correct(at),
      };
    }),
    goOn: () => {
      application.change({ change: 'goOn', goOn: true });
      resume();
    },
    resume,
  };
}

function useDeciding(plan: Plan): readonly InstanceId[] {
  const [shown, setShown] = useState<readonly InstanceId[]>([]);
  const deciding = useMemo(() => new Set(decidingIn(plan)), [plan]);
  const added = [...deciding].filter((at) => !shown.includes(at));
  const all = added.length > 0 ? [...shown, ...added] : shown;
  if (all !== shown) setShown(all);
  return all;
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
