import type { Binding, CompiledForm, FormDefinition } from '@askless/core';
import { loadModule } from '../loading/index.js';
import type { TextsOfForm } from '../opening/index.js';
import type { ElementContent } from './content.js';

/** A form with what it is shown with, ready for `<LoanForm>`. */
export interface NamedContent {
  readonly form: FormDefinition | CompiledForm;
  readonly formats: readonly Binding[];
  readonly texts: TextsOfForm | undefined;
}

export interface Named {
  /** A form, or the name of one. */
  readonly form: FormDefinition | CompiledForm | string | undefined;
  /** Formats, or their names, with spaces or commas between them. */
  readonly formats: readonly Binding[] | string | undefined;
  readonly texts: TextsOfForm | undefined;
}

/** Something that markup says wrongly: what, and what to write instead. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
}

/**
 * Loads the form and the formats that markup names.
 *
 * @throws MarkupError for a name that is not there; LoadError for code that did not come.
 */
export async function loadNamed(
  { form, formats = [], texts }: Named,
  content: Required<ElementContent>,
): Promise<NamedContent> {
  if (form === undefined || form === '')
    throw new MarkupError(
      `<askless-form> has no form: write form="${listOf(content.forms)}", or set its property form.`,
    );
  const named = typeof form === 'string' ? find(form, content.forms, 'form') : undefined;
  const loading = typeof formats === 'string' ? namesIn(formats).map((id) => find(id, content.formats, 'formats')) : [];
  const [made, ...bound] = await loadModule(() =>
    Promise.all([named ? named.load() : Promise.resolve(undefined), ...loading.map((load) => load())] as const),
  );
  const definition = made ?? form;
  if (typeof definition === 'string') throw new MarkupError(`The form "${definition}" gave nothing.`);
  return { form: definition, formats: typeof formats === 'string' ? bound : formats, texts: texts ?? named?.texts };
}

function find<T>(id: string, known: Readonly<Record<string, T>>, attribute: string): T {
  const found = Object.hasOwn(known, id) ? known[id] : undefined;
  if (found === undefined)
    throw new MarkupError(
      `<askless-form ${attribute}="${id}"> names nothing: there is ${listOf(known)}. Add others with defineContent().`,
    );
  return found;
}

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

function listOf(known: Readonly<Record<string, unknown>>): string {
  return Object.keys(known).join(', ') || 'nothing yet';
}
