import type { Answer, CompiledForm, InstanceId } from '@askless/core';
import type { DraftRecord, RecordChange, StoredDraft } from '../store/index.js';

/** Records as the form is now, and what has to be written for that; or why they can't be brought there. */
export type MigratedRecords =
  | {
      readonly ok: true;
      readonly records: readonly DraftRecord[];
      readonly changes: readonly RecordChange[];
      readonly applied: readonly string[];
      /** Answers that stand from now on where browsers may not keep them: they last as long as the page. */
      readonly unkept: ReadonlyMap<InstanceId, Answer>;
    }
  | { readonly ok: false; readonly code: 'other-form' | 'unknown-version' };

/** Brings a draft to the form as it is now: `migrateDraft` of `@askless/drafts/migrating`. */
export type DraftMigration = (stored: StoredDraft, form: CompiledForm) => MigratedRecords;

/** Who writes in a migration; what stood there before is kept beside it. */
export const migrationWriter = 'migration';
