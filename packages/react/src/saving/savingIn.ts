import {
  keepDraft,
  restoreDraft,
  type DraftMigration,
  type DraftStatus as KeepingStatus,
  type DraftStore,
} from '@askless/drafts';
import type { DraftStatus } from '../session/index.js';
import type { Saving } from './saving.js';

/** What this page has been shown of its drafts: also when an application is opened anew, for what the host has changed. */
const seenIn = new WeakMap<DraftStore, Map<string, ReadonlyMap<string, number>>>();

/** The saving in a store. */
export function savingIn(store: DraftStore, id: string, migrate: DraftMigration | undefined): Saving {
  const seen = seenIn.get(store) ?? new Map<string, ReadonlyMap<string, number>>();
  seenIn.set(store, seen);
  return {
    restore: async (form, known) => {
      const result = await restoreDraft(form, { store, id, ...(migrate ? { migrate } : {}) }, known);
      seen.delete(id);
      // Where nothing can be kept there is nothing to be read.
      if (!result.ok) return result.cause === 'blocked' || result.cause === 'unavailable' ? undefined : 'unread';
      if (!result.draft) return undefined;
      seen.set(id, result.draft.seen);
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
      const kept = keepDraft(application, { store, id, since, seen: seen.get(id) ?? new Map() });
      const unsubscribe = kept.subscribe((next) => status.set(told(next, store)));
      return {
        stop: () => {
          unsubscribe();
          kept.stop();
        },
        saveNow: () => void kept.saveNow(),
        settle: (ids) => void kept.settle(ids),
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
