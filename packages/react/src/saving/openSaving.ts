import type { Answers, Application, CompiledForm, InstanceId } from '@askless/core';
import type { DraftMigration, DraftRecord, DraftStatus as KeepingStatus, DraftStore } from '@askless/drafts';
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
  /** Answers that another tab or device gave otherwise, with what stood there before. */
  readonly conflicts: readonly DraftRecord[];
  /** The version of the form that it was begun with; none where that is the same. */
  readonly before: string | undefined;
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
  /** Deletes the draft; whether the store did. */
  readonly wipe: () => Promise<boolean>;
}

const nothing = (): void => undefined;

/** Nothing is kept longer than the page is open. */
const inMemory: Saving = {
  restore: async () => undefined,
  keep: (_, status) => {
    status.set({ status: 'memory' });
    return { stop: nothing, saveNow: nothing };
  },
  wipe: async () => true,
};

/** Opens the saving in a store; what saves is loaded only by forms that have one. */
export async function openSaving(store: DraftStore | undefined, id: string, migrate?: DraftMigration): Promise<Saving> {
  if (!store) return inMemory;
  const { keepDraft, restoreDraft } = await loadModule(() => import('@askless/drafts'));
  return {
    restore: async (form, known) => {
      const result = await restoreDraft(form, { store, id, ...(migrate ? { migrate } : {}) }, known);
      if (!result.ok || !result.draft) return undefined;
      const { answers, header, withheld, conflicts, formChanged } = result.draft;
      return {
        answers,
        asOf: header.asOf,
        savedAt: header.updatedAt,
        giveAgain: withheld,
        conflicts,
        before: formChanged ? header.form.version : undefined,
      };
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
    wipe: async () => (await store.wipe(id)).ok,
  };
}

function told(next: KeepingStatus, { keptOn }: DraftStore): DraftStatus {
  if (next.status === 'saved' && keptOn === 'memory') return { status: 'memory' };
  if (next.status !== 'failed') return next;
  return { status: next.cause === 'full' || next.cause === 'blocked' ? next.cause : 'failed' };
}
