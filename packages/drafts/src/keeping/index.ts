export { keepDraft, type DraftStatus, type KeepingPorts, type KeptDraft } from './keepDraft.js';
export { restoreDraft, type RestoredDraft } from './restoreDraft.js';
