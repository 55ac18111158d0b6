import type { CompiledQuestion } from '@askless/core';

const personalSchemes: ReadonlySet<string> = new Set(['cnResidentId', 'account', 'iban']);

/** In summaries, numbers that identify a person or an account show their first and last four characters only. */
export function masked(text: string, question: CompiledQuestion | undefined): string {
  return question && isPersonalCode(text, question) && text.length > 8
    ? `${text.slice(0, 4)}****${text.slice(-4)}`
    : text;
}

/** A number of a personal scheme; or, where any document will do, a confidential text that is mostly digits and has no spaces. */
function isPersonalCode(text: string, { spec, sensitivity }: CompiledQuestion): boolean {
  if (spec.kind === 'identifier') return personalSchemes.has(spec.scheme ?? '');
  const isCode = /^[\p{L}\p{N}-]*$/u.test(text) && text.replace(/\D/g, '').length >= 6;
  return spec.kind === 'text' && sensitivity === 'sensitive' && isCode;
}
