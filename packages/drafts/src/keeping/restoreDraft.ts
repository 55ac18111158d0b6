import { noAnswers, type Answers, type CompiledForm } from '@askless/core';
import { answersFrom, type Recovered } from '../records/index.js';
import type { DraftHeader, DraftStore, StoreCause } from '../store/index.js';

/** A draft given back on top of what is known. */
export interface RestoredDraft extends Recovered {
  readonly header: DraftHeader;
  /** The form has changed since: answers without a question are in `orphans`. */
  readonly formChanged: boolean;
}

/**
 * Gives back the draft of an application.
 *
 * @param known What the host knows now; the draft's answers stand on top of it.
 * @returns Undefined where there is no draft of this form; the cause where the store could not be read.
 */
export async function restoreDraft(
  form: CompiledForm,
  { store, id }: { store: DraftStore; id: string },
  known: Answers = noAnswers,
): Promise<
  { readonly ok: true; readonly draft: RestoredDraft | undefined } | { readonly ok: false; readonly cause: StoreCause }
> {
  const result = await store.restore(id);
  if (!result.ok) return result;
  const stored = result.value;
  if (!stored || stored.header.form.id !== form.id) return { ok: true, draft: undefined };
  const { header, records } = stored;
  return {
    ok: true,
    draft: { header, formChanged: header.form.hash !== form.hash, ...answersFrom(form, known, records) },
  };
}
