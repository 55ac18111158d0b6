import type { InstanceId, Plan } from '@askless/core';
import { heldIn, sectionPages, type SectionPage } from './pageItems.js';
import { usePlan, useSession } from '../session/index.js';
import { useStore } from '../store/index.js';

const pagesByPlan = new WeakMap<
  Plan,
  {
    readonly kept: ReadonlySet<InstanceId>;
    readonly quickCheck: readonly InstanceId[];
    readonly pages: readonly SectionPage[];
  }
>();

/** The sections with something to ask or to show; renders again with each step. */
export function useSectionPages(): readonly SectionPage[] {
  const { correcting, settled, quickCheck: quick } = useSession();
  const plan = usePlan();
  const kept = useStore(correcting);
  const quickCheck = useStore(quick);
  const before = pagesByPlan.get(plan);
  if (before?.kept === kept && before.quickCheck === quickCheck) return before.pages;
  const pages = sectionPages(plan, { ...heldIn(plan, { kept, settled }), quickCheck });
  pagesByPlan.set(plan, { kept, quickCheck, pages });
  return pages;
}
