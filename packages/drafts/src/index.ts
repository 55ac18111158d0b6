export { browserDrafts, type BrowserDraftsOptions } from './indexeddb/index.js';
export {
  keepDraft,
  restoreDraft,
  type DraftStatus,
  type KeepingPorts,
  type KeepOptions,
  type KeptDraft,
  type RestoredDraft,
  type RestoreOptions,
} from './keeping/index.js';
export type { DraftMigration, MigratedRecords } from './records/index.js';
export { memoryDrafts } from './memory/index.js';
export type {
  DraftHeader,
  DraftRecord,
  DraftStore,
  Earlier,
  RecordChange,
  Saving,
  StoreCause,
  StoredDraft,
  StoreResult,
  Writing,
} from './store/index.js';
