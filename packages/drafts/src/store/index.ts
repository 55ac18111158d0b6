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
} from './store.js';
export { written } from './written.js';
