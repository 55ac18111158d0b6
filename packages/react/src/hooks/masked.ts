import type { CompiledQuestion } from '@askless/core';

const personalSchemes: ReadonlySet<string> = new Set(['cnResidentId', 'account', 'iban']);

/** In summaries, numbers that identify a person or an account show their first and last four characters only. */
export function masked(text: string, question: CompiledQuestion | undefined): string {
  const hidden = question?.spec.kind === 'identifier' && personalSchemes.has(question.spec.scheme ?? '');
  return hidden && text.length > 8 ? `${text.slice(0, 4)}****${text.slice(-4)}` : text;
}
