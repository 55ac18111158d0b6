export { keepDraft, type DraftStatus, type KeepOptions, type KeptDraft } from './keepDraft.js';
export type { KeepingPorts } from './ports.js';
export { restoreDraft, type RestoredDraft, type RestoreOptions } from './restoreDraft.js';
