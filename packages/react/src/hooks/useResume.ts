import type { InstanceId } from '@askless/core';
import { useBurden } from '../paging/index.js';
import { useRestored } from '../saving/index.js';
import { usePlan, useWords } from '../session/index.js';
import { useGoTo } from './useGoTo.js';

/** What a draft gave back. */
export interface ResumeBag {
  /** Questions left. */
  readonly left: number;
  /** When it was saved, in words. */
  readonly savedAt: string;
  /** Answers that browsers may not keep, still to be given again. */
  readonly giveAgain: readonly { readonly id: InstanceId; readonly label: string; readonly go: () => void }[];
}

/** What a draft gave back; nothing for a new application. Renders again with each step. */
export function useResume(): ResumeBag | undefined {
  const restored = useRestored();
  const { form, locale } = useWords();
  const { left } = useBurden();
  const plan = usePlan();
  const goTo = useGoTo();
  if (!restored) return undefined;
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return {
    left,
    savedAt: moment.format(restored.savedAt),
    giveAgain: restored.giveAgain
      .filter((id) => plan.decisions.get(id)?.state === 'ask')
      .map((id) => ({
        id,
        label: form.questions[id.replace(/\[[^\]]*\]/, '')]?.label ?? id,
        go: () => goTo(id),
      })),
  };
}
