import type { InstanceId, Plan } from '@askless/core';
import { usePlan, useSession, type Session } from '../session/index.js';
import { useStore } from '../store/index.js';
import { heldIn } from './pageItems.js';
import { isSameList, isWorthAPage, layPages, type LaidPage, type SectionPage } from './sectionPages.js';

interface Laid {
  readonly plan: Plan;
  readonly kept: ReadonlySet<InstanceId>;
  readonly quickCheck: readonly InstanceId[];
  readonly bySection: ReadonlyMap<string, LaidPage>;
  readonly pages: readonly SectionPage[];
}

const lastLaid = new WeakMap<Session, Laid>();

/** The sections with something to ask or to show, each the same object while it stays as it is; renders again with each step. */
export function useSectionPages(): readonly SectionPage[] {
  const session = useSession();
  const plan = usePlan();
  const kept = useStore(session.correcting);
  const quickCheck = useStore(session.quickCheck);
  const before = lastLaid.get(session);
  if (before?.plan === plan && before.kept === kept && before.quickCheck === quickCheck) return before.pages;
  const showing = { ...heldIn(plan, { kept, settled: session.settled }), quickCheck };
  const bySection = layPages(plan, showing, before?.bySection ?? new Map());
  const found = [...bySection.values()].map(({ page }) => page).filter(isWorthAPage);
  const pages = before && isSameList(before.pages, found) ? before.pages : found;
  lastLaid.set(session, { plan, kept, quickCheck, bySection, pages });
  return pages;
}
