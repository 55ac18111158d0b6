export { openSaving } from './openSaving.js';
export { RestoredContext, useRestored } from './restored.js';
export type { DraftStore, Restored, Saving } from './saving.js';
export { useDraftStatus } from './useDraftStatus.js';
