import type { FormTexts } from '@askless/core';
import { benchFormOf, benchQuestions, type BenchForm, type BenchQuestion } from '../planner/benchForm.ts';

/** The amount that a quarter of the form depends on: each of those questions from another amount on. */
export const hub = 's0.q0';
/** A line of text that no rule reads. */
export const note = 's0.q1';

/** The highest of the amounts from which on a question is asked. */
const highest = 265_000;
const shareOnHub = 0.265;

/** A form in the shape of the catalogue whose first question is read by about 265 of 1,000 others. */
export function hubForm(count: number): BenchForm & {
  /** How many questions depend on the hub. */
  readonly onHub: number;
} {
  const every = 1 / shareOnHub;
  const onHub = Math.floor((count - 10) / every);
  const places = new Map(
    Array.from({ length: onHub }, (_, place) => [10 + Math.floor(place * every), place + 1] as const),
  );
  const questions = benchQuestions(count, ['money', 'text']).map((question, number): BenchQuestion => {
    const place = places.get(number);
    if (place === undefined) return number < 2 ? { ...question, when: true } : question;
    const from = String(Math.round((place * highest) / onHub));
    return { ...question, when: { '>=': [{ var: hub }, from] } };
  });
  return { ...benchFormOf(questions), onHub };
}

/** The same form with all of its questions on one page. */
export function onOnePage({ definition, ...bench }: BenchForm): BenchForm {
  const items = definition.layout.flatMap((section) => section.items);
  return { ...bench, definition: { ...definition, layout: [{ id: 'all', items }] } };
}

/** The words of such a form. */
export function textsOf({ definition, questions }: BenchForm): FormTexts {
  const options = { a: 'The first', b: 'The second', c: 'The third', d: 'The fourth' };
  return {
    title: 'Loan application',
    sections: Object.fromEntries(definition.layout.map(({ id }) => [id, `Section ${id}`])),
    groups: {},
    questions: Object.fromEntries(
      questions.map(({ id, kind }) => [
        id,
        { label: labelOf(id), why: 'The bank needs it.', ...(kind === 'choice' ? { options } : {}) },
      ]),
    ),
    sources: {},
    checks: {},
    products: {},
    gates: {},
  };
}

export function labelOf(id: string): string {
  return `Question ${id}`;
}
