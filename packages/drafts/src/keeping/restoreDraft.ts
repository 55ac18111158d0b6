import { noAnswers, type Answers, type CompiledForm } from '@askless/core';
import { answersFrom, migrationWriter, type DraftMigration, type Recovered } from '../records/index.js';
import type { DraftHeader, DraftStore, StoreCause, StoredDraft } from '../store/index.js';

/** A draft given back on top of what is known. */
export interface RestoredDraft extends Recovered {
  readonly header: DraftHeader;
  /** The form has changed since: what it has no place for is in `orphans`. */
  readonly formChanged: boolean;
  /** How far each record is seen with this, by its key: for `keepDraft`, to tell a change from a conflict. */
  readonly seen: ReadonlyMap<string, number>;
  /** The steps that a draft of another version went through, and whether the store has the outcome; or why there were none. */
  readonly migration?:
    | { readonly applied: readonly string[]; readonly saved: boolean }
    | { readonly refused: 'other-form' | 'unknown-version' };
}

export interface RestoreOptions {
  readonly store: DraftStore;
  readonly id: string;
  /** Brings a draft of another version to this form: `migrateDraft(migrations)` of `@askless/drafts/migrating`. */
  readonly migrate?: DraftMigration;
}

/**
 * Gives back the draft of an application. One of another version of the form is migrated; what has no
 * place then is an orphan. No value is dropped.
 *
 * @param known What the host knows now; the draft's answers stand on top of it.
 * @returns Undefined where there is no draft of this form; the cause where the store could not be read.
 */
export async function restoreDraft(
  form: CompiledForm,
  { store, id, migrate }: RestoreOptions,
  known: Answers = noAnswers,
): Promise<
  { readonly ok: true; readonly draft: RestoredDraft | undefined } | { readonly ok: false; readonly cause: StoreCause }
> {
  const result = await store.restore(id);
  if (!result.ok) return result;
  const stored = result.value;
  if (!stored || stored.header.form.id !== form.id) return { ok: true, draft: undefined };
  const { header } = stored;
  const formChanged = header.form.hash !== form.hash;
  if (!formChanged || !migrate)
    return {
      ok: true,
      draft: { header, formChanged, seen: seenIn(stored.records), ...answersFrom(form, known, stored.records) },
    };
  const { records, migration, unkept } = await migrateStored(stored, form, { store, migrate });
  const { answers, withheld, ...recovered } = answersFrom(form, known, records);
  return {
    ok: true,
    draft: {
      header,
      formChanged,
      seen: seenIn(records),
      ...recovered,
      answers: { ...answers, given: new Map([...answers.given, ...unkept]) },
      withheld: withheld.filter((at) => !unkept.has(at)),
      migration,
    },
  };
}

function seenIn(records: StoredDraft['records']): ReadonlyMap<string, number> {
  return new Map(records.map(({ key, sequence }) => [key, sequence]));
}

interface Brought extends Pick<StoredDraft, 'records'>, Required<Pick<RestoredDraft, 'migration'>> {
  readonly unkept: Answers['given'];
}

/** Brings the records to the form as it is now, in the store too. A store that can't be written keeps what it has. */
async function migrateStored(
  stored: StoredDraft,
  form: CompiledForm,
  { store, migrate }: { readonly store: DraftStore; readonly migrate: DraftMigration },
): Promise<Brought> {
  const migrated = migrate(stored, form);
  if (!migrated.ok) return { records: stored.records, migration: { refused: migrated.code }, unkept: new Map() };
  const { records, changes, applied, unkept } = migrated;
  const { id, version, hash } = form;
  const { asOf, stage, updatedAt } = stored.header;
  const header = { form: { id, version, hash }, asOf, stage, updatedAt };
  const saving = { header, writer: migrationWriter, changes };
  const { ok } = changes.length === 0 ? { ok: true } : await store.save(stored.header.id, saving);
  return { records, migration: { applied, saved: ok }, unkept };
}
