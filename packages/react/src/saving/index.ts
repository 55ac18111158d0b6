export { openSaving, type DraftStore, type Restored } from './openSaving.js';
export { useDraftStatus } from './useDraftStatus.js';
