import type { DraftStore } from '../saving/index.js';
import { loadModule } from '../loading/index.js';

const stores = new Map<number, Promise<DraftStore>>();

/** The store on this device, one for each time that drafts are kept: its code is loaded only by elements that keep drafts. */
export async function deviceDrafts(days: number): Promise<DraftStore> {
  const opened = stores.get(days) ?? open(days);
  stores.set(days, opened);
  return opened.catch((error: unknown) => {
    stores.delete(days);
    throw error;
  });
}

async function open(days: number): Promise<DraftStore> {
  const { browserDrafts } = await loadModule(() => import('@askless/drafts'));
  return browserDrafts({ expireDays: days });
}
