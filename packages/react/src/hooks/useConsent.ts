import { indexOf, savingsOf, type InstanceId } from '@askless/core';
import type { Entry } from '../entry/index.js';
import { useHost, usePlan, useSession, useWords } from '../session/index.js';
import { allowSource, disallowSource, isAskable } from './allowing.js';

/** A consent, as far as it spares the borrower questions. */
export interface ConsentBag {
  /** What yes would save, in words; none where nothing, or where it is given. */
  readonly saves: string | undefined;
  /** How its sources stand once it is given, in words. */
  readonly note: string | undefined;
  /** Asks those again that did not answer; none where all did. */
  readonly again: (() => void) | undefined;
  /** Has the sources asked that the consent allows, or calls them off: to be called with what was chosen. */
  readonly onEntry: (entry: Entry) => void;
}

/** A question of consent; nothing for any other question, and where the host asks no sources. */
export function useConsent(id: InstanceId): ConsentBag | undefined {
  const session = useSession();
  const { onAllow, onDisallow, sources } = useHost();
  const { t } = useWords();
  const plan = usePlan();
  const question = indexOf(plan.form).questions.get(plan.decisions.get(id)?.question ?? '');
  const allows = question?.allows?.filter((source) => isAskable(sources, source)) ?? [];
  if (allows.length === 0 || !onAllow) return undefined;
  const statusOf = (source: string) => session.application.answers.sources.get(source)?.status ?? 'available';
  const isOpen = (source: string): boolean => statusOf(source) === 'available' || statusOf(source) === 'failed';
  const saved = new Set(savingsOf(plan, allows.filter(isOpen)).flatMap(({ questions }) => questions));
  const failed = allows.filter((source) => statusOf(source) === 'failed');
  const ask = (source: string): void => void allowSource(session, source, onAllow);
  return {
    saves: saved.size > 0 ? t.sources.fewer(saved.size) : undefined,
    note: allows.some((source) => statusOf(source) === 'fetching')
      ? t.sources.fetching
      : failed.length > 0
        ? t.sources.failed(saved.size)
        : undefined,
    again: failed.length > 0 ? () => failed.forEach(ask) : undefined,
    onEntry: (entry) => {
      for (const source of allows) {
        if (entry === 'yes' && isOpen(source)) ask(source);
        if (entry !== 'yes' && !isOpen(source)) {
          disallowSource(session, source);
          onDisallow?.(source);
        }
      }
    },
  };
}
