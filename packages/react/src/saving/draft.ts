import type { Answers, Application, CompiledForm, InstanceId } from '@askless/core';
import { keepDraft, restoreDraft, type DraftStatus as KeepingStatus, type DraftStore } from '@askless/drafts';
import type { DraftStatus, Store } from '../session/index.js';

export type { DraftStore } from '@askless/drafts';

/** What a draft gave back. */
export interface Restored {
  readonly answers: Answers;
  /** The day on which the application was begun. */
  readonly asOf: string;
  /** When it was saved last, in milliseconds. */
  readonly savedAt: number;
  /** Answers that browsers may not keep, to be given again. */
  readonly giveAgain: readonly InstanceId[];
}

interface Opening {
  readonly drafts: DraftStore | undefined;
  readonly draftId: string;
  readonly form: CompiledForm;
  readonly known: Answers;
}

/** The draft of an application; nothing where there is none, or where the store can't be read. */
export async function openDraft({ drafts, draftId, form, known }: Opening): Promise<Restored | undefined> {
  if (!drafts) return undefined;
  const result = await restoreDraft(form, { store: drafts, id: draftId }, known);
  if (!result.ok || !result.draft) return undefined;
  const { answers, header, withheld } = result.draft;
  return { answers, asOf: header.asOf, savedAt: header.updatedAt, giveAgain: withheld };
}

interface Keeping {
  readonly drafts: DraftStore | undefined;
  readonly draftId: string;
  readonly application: Application;
  readonly status: Store<DraftStatus>;
}

/** Keeps each answer as it is given. */
export function keepAnswers({ drafts, draftId, application, status }: Keeping): {
  readonly stop: () => void;
  readonly saveNow: () => void;
} {
  if (!drafts) {
    status.set({ status: 'memory' });
    return { stop: () => undefined, saveNow: () => undefined };
  }
  const kept = keepDraft(application, { store: drafts, id: draftId });
  const unsubscribe = kept.subscribe((next) => status.set(told(next, drafts)));
  return {
    stop: () => {
      unsubscribe();
      kept.stop();
    },
    saveNow: () => void kept.saveNow(),
  };
}

function told(next: KeepingStatus, { keptOn }: DraftStore): DraftStatus {
  if (next.status === 'saved' && keptOn === 'memory') return { status: 'memory' };
  if (next.status !== 'failed') return next;
  return { status: next.cause === 'full' || next.cause === 'blocked' ? next.cause : 'failed' };
}
