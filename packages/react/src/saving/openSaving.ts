import type { Answers, Application, CompiledForm, InstanceId } from '@askless/core';
import type { DraftStatus as KeepingStatus, DraftStore } from '@askless/drafts';
import { loadModule } from '../loading/index.js';
import type { DraftStatus } from '../session/index.js';
import type { Store } from '../store/index.js';

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

/** The saving of one application. */
export interface Saving {
  /** The draft; nothing where there is none, or where the store can't be read. */
  readonly restore: (form: CompiledForm, known: Answers) => Promise<Restored | undefined>;
  /** Keeps each answer as it is given; also those of an application that has been answered `since`. */
  readonly keep: (
    application: Application,
    status: Store<DraftStatus>,
    since: Answers,
  ) => { readonly stop: () => void; readonly saveNow: () => void };
}

const nothing = (): void => undefined;

/** Nothing is kept longer than the page is open. */
const inMemory: Saving = {
  restore: async () => undefined,
  keep: (_, status) => {
    status.set({ status: 'memory' });
    return { stop: nothing, saveNow: nothing };
  },
};

/** Opens the saving in a store; what saves is loaded only by forms that have one. */
export async function openSaving(store: DraftStore | undefined, id: string): Promise<Saving> {
  if (!store) return inMemory;
  const { keepDraft, restoreDraft } = await loadModule(() => import('@askless/drafts'));
  return {
    restore: async (form, known) => {
      const result = await restoreDraft(form, { store, id }, known);
      if (!result.ok || !result.draft) return undefined;
      const { answers, header, withheld } = result.draft;
      return { answers, asOf: header.asOf, savedAt: header.updatedAt, giveAgain: withheld };
    },
    keep: (application, status, since) => {
      const kept = keepDraft(application, { store, id, since });
      const unsubscribe = kept.subscribe((next) => status.set(told(next, store)));
      return {
        stop: () => {
          unsubscribe();
          kept.stop();
        },
        saveNow: () => void kept.saveNow(),
      };
    },
  };
}

function told(next: KeepingStatus, { keptOn }: DraftStore): DraftStatus {
  if (next.status === 'saved' && keptOn === 'memory') return { status: 'memory' };
  if (next.status !== 'failed') return next;
  return { status: next.cause === 'full' || next.cause === 'blocked' ? next.cause : 'failed' };
}
