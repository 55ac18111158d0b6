import type { Binding, CompiledForm } from '@askless/core';
import { AsklessError } from '../errors/index.js';

/** What this version of the engine reads of a compiled form. */
const lists = ['questions', 'groups', 'formats', 'needs', 'tables', 'checks', 'products', 'layout'] as const;

/** Throws for a compiled form that this version can't read, or that was compiled without one of its formats. */
export function checkCompiled(form: CompiledForm, formats: readonly Binding[]): CompiledForm {
  const missing = lists.filter((list) => !Array.isArray(form[list]));
  if (missing.length > 0)
    throw new AsklessError(
      'other-version',
      `The form ${form.id} was compiled by another version of @askless/core: it has no ${missing.join(', ')}. Nothing can be planned on it. Compile it again with the version that is installed, and keep all @askless packages at one version (npm ls @askless/core).`,
    );
  const unknown = formats.find(({ format }) => !form.formats.some(({ id }) => id === format.id));
  if (unknown)
    throw new AsklessError(
      'unknown-format',
      `The form ${form.id} was compiled without the format ${unknown.format.id}: none of its cells would be filled. Compile them together, compileForm(definition, formats), or leave it out of formats.`,
    );
  return form;
}
