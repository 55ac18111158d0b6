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
} from './store.js';
export { written } from './written.js';
