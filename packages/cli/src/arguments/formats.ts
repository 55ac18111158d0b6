import type { Binding, FormDefinition } from '@askless/core';

/** An intake format that comes with the command, and how it is bound to a form. */
export interface KnownFormat {
  readonly id: string;
  readonly bind: (form: FormDefinition) => Promise<Binding>;
}

export const formats: readonly KnownFormat[] = [
  { id: 'reference', bind: async (form) => (await import('@askless/adapters/reference')).defineReference(form) },
];
