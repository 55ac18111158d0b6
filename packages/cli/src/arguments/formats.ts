import type { Binding, FormDefinition } from '@askless/core';
import type { Writing, Written } from '../documents/written.js';

/** An intake format that comes with the command: how it is bound to a form, and written. */
export interface KnownFormat {
  readonly id: string;
  readonly bind: (form: FormDefinition) => Promise<Binding>;
  readonly write: (writing: Writing) => Promise<Written>;
}

export const formats: readonly KnownFormat[] = [
  {
    id: 'reference',
    bind: async (form) => (await import('@askless/adapters/reference')).defineReference(form),
    write: async (writing) => (await import('../documents/writeReference.js')).writeReference(writing),
  },
  {
    id: 'cfpb-1071',
    bind: async () => (await import('@askless/adapters/cfpb-1071/business-loan')).cfpb1071,
    write: async (writing) => (await import('../documents/writeRegister.js')).writeRegister(writing),
  },
];
