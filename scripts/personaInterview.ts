// How a persona answers: used by the figures of burden.ts and quickCheck.ts.
import type { Persona } from '@askless/catalog/personas';
import {
  applyChange,
  closingId,
  indexOf,
  parseDelivery,
  parseKnown,
  type Answers,
  type Ask,
  type Change,
  type CompiledForm,
} from '@askless/core';

/** Everything a persona would answer. */
export function wouldAnswer(form: CompiledForm, { asOf, answers, profile }: Persona): Answers {
  return parseKnown(form, { asOf, profile, answers }).answers;
}

/** What is known before the first question: the profile, and what the persona's sources deliver. */
export function knownBefore(form: CompiledForm, persona: Persona): Answers {
  const { asOf, profile, sources } = persona;
  const start = parseKnown(form, { asOf, profile }).answers;
  return sources.reduce((answers, source) => applyChange(answers, delivery(form, persona, source)), start);
}

function delivery(form: CompiledForm, { answers, asOf }: Persona, source: string): Change {
  const { questions, groups } = indexOf(form);
  const knows = (part: string, name: string): boolean =>
    questions.get(`${part}.${name}`)?.sources.includes(source) === true ||
    groups.get(part)?.fiscalYears?.key === `${part}.${name}`;
  const of = (part: string, section: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(section).filter(([name]) => knows(part, name)));
  const parts = Object.entries(answers)
    .filter(([part]) => form.questions.some((one) => one.id.startsWith(`${part}.`) && one.sources.includes(source)))
    .map(([part, content]): [string, unknown] => [
      part,
      isRows(content) ? content.map((row) => of(part, row)) : of(part, content),
    ]);
  return parseDelivery(form, { answers: Object.fromEntries(parts), verified: true }, { source, asOf }).change;
}

function isRows(content: Persona['answers'][string]): content is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(content);
}

/** The change with which a borrower who would answer so meets one ask. */
export function respond({ id, group = '', row }: Ask, answers: Answers, would: Answers): Change | undefined {
  const next = would.rows.get(group)?.[answers.rows.get(group)?.length ?? 0];
  if (id === closingId(group) && next === undefined) return { change: 'close', group, closed: true };
  if (id === closingId(group) || row === '') return { change: 'addRow', group, row: next ?? 'r1' };
  const given = would.given.get(id);
  return given?.status === 'known' ? { change: 'answer', at: id, value: given.value } : undefined;
}
