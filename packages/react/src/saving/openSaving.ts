import type { DraftMigration, DraftStore } from '@askless/drafts';
import { loadModule } from '../loading/index.js';
import type { Saving } from './saving.js';

const nothing = (): void => undefined;

/** Nothing is kept longer than the page is open. */
const inMemory: Saving = {
  restore: async () => undefined,
  keep: (_, status) => {
    status.set({ status: 'memory' });
    return { stop: nothing, saveNow: nothing, settle: nothing };
  },
  wipe: async () => true,
};

/** Opens the saving in a store; what saves is loaded only by forms that have one. */
export async function openSaving(store: DraftStore | undefined, id: string, migrate?: DraftMigration): Promise<Saving> {
  if (!store) return inMemory;
  const { savingIn } = await loadModule(() => import('./savingIn.js'));
  return savingIn(store, id, migrate);
}
