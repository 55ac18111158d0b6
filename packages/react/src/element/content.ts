import type { Binding, CompiledForm, FormDefinition } from '@askless/core';
import type { TextsOfForm } from '../opening/index.js';
import { createStore } from '../store/index.js';

/** A form that markup can name, and its words. */
export interface FormContent {
  readonly load: () => Promise<FormDefinition | CompiledForm>;
  readonly texts: TextsOfForm;
}

/** What the attributes `form` and `formats` can name. Nothing of it is loaded before it is named. */
export interface ElementContent {
  readonly forms?: Readonly<Record<string, FormContent>>;
  /** Each bound to the form that it is used with. */
  readonly formats?: Readonly<Record<string, () => Promise<Binding>>>;
}

const store = createStore<Required<ElementContent>>({ forms: {}, formats: {} });

/** Everything that markup can name by now. */
export const content: Pick<typeof store, 'get' | 'subscribe'> = store;

/** Adds forms and formats that the attributes of every `<askless-form>` can name. */
export function defineContent({ forms, formats }: ElementContent): void {
  const before = store.get();
  store.set({ forms: { ...before.forms, ...forms }, formats: { ...before.formats, ...formats } });
}
