import { indexOf, type CompiledForm } from '@askless/core';
import type { Persona } from '@askless/catalog/personas';

type Row = Readonly<Record<string, unknown>>;

/** What a registry would know of a sample borrower: the answers to the questions that list it. */
export function sourceKnows(
  source: string,
  form: CompiledForm,
  { answers }: Persona,
): Readonly<Record<string, unknown>> {
  const lists = (part: string, name: string): boolean =>
    indexOf(form).questions.get(`${part}.${name}`)?.sources.includes(source) ?? false;
  const pick = (part: string, row: Row): Row =>
    Object.fromEntries(Object.entries(row).filter(([name]) => lists(part, name)));
  const parts = Object.entries(answers).map(
    ([part, content]) => [part, isRows(content) ? content.map((row) => pick(part, row)) : pick(part, content)] as const,
  );
  return Object.fromEntries(
    parts.filter(([, content]) =>
      Array.isArray(content) ? content.some((row) => Object.keys(row).length > 0) : Object.keys(content).length > 0,
    ),
  );
}

function isRows(content: Row | readonly Row[]): content is readonly Row[] {
  return Array.isArray(content);
}
