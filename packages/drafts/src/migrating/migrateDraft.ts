import type { Migrations } from '@askless/core';
import type { DraftMigration } from '../records/index.js';
import { migrateRecords } from './migrateRecords.js';

/**
 * Lets `restoreDraft` bring drafts of another version to the form as it is now:
 * `restoreDraft(form, { store, id, migrate: migrateDraft(migrations) })`.
 *
 * @param migrations The steps between the versions of the form, checked by `defineMigrations`.
 */
export function migrateDraft(migrations: Migrations): DraftMigration {
  return (stored, form) => migrateRecords(stored, { form, migrations });
}
