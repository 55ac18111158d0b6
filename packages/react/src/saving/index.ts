export { openSaving, type DraftStore, type Restored, type Saving } from './openSaving.js';
export { RestoredContext, useRestored } from './restored.js';
export { useDraftStatus } from './useDraftStatus.js';
