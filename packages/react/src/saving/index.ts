export { openSaving, type DraftStore, type Restored, type Saving } from './openSaving.js';
export { useDraftStatus } from './useDraftStatus.js';
