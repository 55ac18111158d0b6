import type { Binding, FormDefinition } from '@askless/core';
import type { Supplying, Write } from '../documents/written.js';

/** An intake format that comes with the command: how it is bound to a form, and written. */
export interface KnownFormat {
  readonly id: string;
  readonly bind: (form: FormDefinition) => Promise<Binding>;
  readonly writer: (supplying: Supplying) => Promise<Write>;
}

export const formats: readonly KnownFormat[] = [
  {
    id: 'reference',
    bind: async (form) => (await import('@askless/adapters/reference')).defineReference(form),
    writer: async (supplying) => (await import('../documents/referenceWriter.js')).referenceWriter(supplying),
  },
  {
    id: 'cfpb-1071',
    bind: async () => (await import('@askless/adapters/cfpb-1071/business-loan')).cfpb1071,
    writer: async (supplying) => (await import('../documents/registerWriter.js')).registerWriter(supplying),
  },
];
