import type { InstanceId } from '@askless/core';
import { leftOut, useBurden, type LeftOutKind } from '../paging/index.js';
import { usePlan, useSession, useWords } from '../session/index.js';

/** Questions that one reason spares. */
export interface LeftOutGroup {
  readonly kind: LeftOutKind;
  readonly name: string;
  readonly because: string;
  /** Each with its reason in `useWhyNot`. */
  readonly ids: readonly InstanceId[];
  /** Nobody wants their answers. */
  readonly gone: boolean;
}

/** What the borrower need not answer. */
export interface LeftOutBag {
  readonly count: number;
  /** All questions of the form, asked or not. */
  readonly all: number;
  readonly groups: readonly LeftOutGroup[];
  /** Tells the host that the borrower has looked. */
  readonly opened: () => void;
}

/** Every question that need not be answered, by what spares it; renders again with each step. */
export function useLeftOut(): LeftOutBag {
  const { tell } = useSession();
  const { t } = useWords();
  const { leftOut: count, all } = useBurden();
  const plan = usePlan();
  return {
    count,
    all,
    groups: [...leftOut(plan)].flatMap(([kind, ids]) =>
      ids.length === 0
        ? []
        : [{ kind, ids, ...t.panel.groups[kind], gone: kind === 'notApplicable' || kind === 'nobody' }],
    ),
    opened: () => tell({ event: 'left-out-opened' }),
  };
}
