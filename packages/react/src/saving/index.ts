export { keepAnswers, openDraft, type DraftStore, type Restored } from './draft.js';
export { useDraftStatus } from './useDraftStatus.js';
