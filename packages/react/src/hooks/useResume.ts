import type { InstanceId } from '@askless/core';
import { useBurden, useSectionPages } from '../paging/index.js';
import { useRestored } from '../saving/index.js';
import { usePaging, usePlan, useSession, useWords } from '../session/index.js';
import { updatesSince } from './updatesSince.js';
import { useGoTo } from './useGoTo.js';
import { useMomentText } from './useMomentText.js';
import { useNextOpen, type NextOpenBag } from './useNextOpen.js';
import { useProblemName } from './useProblemText.js';

/** What a draft gave back. */
export interface ResumeBag {
  /** Questions left. */
  readonly left: number;
  /** Lists of which the borrower must still say that they are complete. */
  readonly lists: number;
  /** Where and when it was saved, in words. */
  readonly saved: string;
  /** Answers that browsers may not keep, still to be given again. */
  readonly giveAgain: readonly { readonly id: InstanceId; readonly label: string; readonly go: () => void }[];
  /** Sources that were read again since the borrower left, and how many answers are from each. */
  readonly updates: readonly { readonly source: string; readonly label: string; readonly answers: number }[];
  /** Where the borrower stopped. */
  readonly stoppedAt: NextOpenBag;
  /** Opens the first section; none where there is none. */
  readonly openFirst: (() => void) | undefined;
}

/** What a draft gave back; nothing for a new application. Renders again with each step. */
export function useResume(): ResumeBag | undefined {
  const restored = useRestored();
  const { form, t } = useWords();
  const { kept } = useSession();
  const momentText = useMomentText();
  const { left, lists } = useBurden();
  const { open } = usePaging();
  const [first] = useSectionPages();
  const plan = usePlan();
  const goTo = useGoTo();
  const name = useProblemName();
  const stoppedAt = useNextOpen();
  if (!restored) return undefined;
  return {
    left,
    lists,
    saved: t.saved[kept?.on ?? 'device'].before(momentText(restored.savedAt)),
    giveAgain: restored.giveAgain
      .filter((id) => plan.decisions.get(id)?.state === 'ask')
      .map((id) => ({ id, label: name(id), go: () => goTo(id) })),
    updates: updatesSince(plan, restored.savedAt).map((update) => ({
      ...update,
      label: form.sources[update.source] ?? update.source,
    })),
    stoppedAt,
    openFirst: first && (() => open({ page: 'section', section: first.id })),
  };
}
