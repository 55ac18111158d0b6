import type { Counterexample, KnownDocument } from '@askless/check';
import type { CheckCommandWords } from '../words/checkWords.js';
import { columns, type Row } from './columns.js';

/** A made-up borrower, a fact a line. */
export function knownLines({ known, facts, declined }: Counterexample, words: CheckCommandWords): readonly string[] {
  if (facts === 0) return [words.anyone];
  const lines = columns(rowsOf(known, words));
  return [
    words.borrower(facts),
    ...lines,
    ...(declined.length > 0 ? [`  ${words.declines(declined.join(', '))}`] : []),
  ];
}

function rowsOf({ asOf, profile = {}, answers = {}, closed = [] }: KnownDocument, words: CheckCommandWords): Row[] {
  return [
    ...(asOf === undefined ? [] : [[words.day, asOf] as const]),
    ...factsIn('profile', profile),
    ...Object.entries(answers).flatMap(([part, given]) =>
      Array.isArray(given)
        ? given.flatMap((row, place) => {
            const facts = factsIn(`${part}[${place}]`, row);
            return facts.length > 0 ? facts : [[`${part}[${place}]`, words.row] as const];
          })
        : factsIn(part, given),
    ),
    ...closed.map((group) => [group, words.closed] as const),
  ];
}

function factsIn(part: string, given: unknown): Row[] {
  const all = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return all.map(([name, value]) => [`${part}.${name}`, typeof value === 'string' ? value : JSON.stringify(value)]);
}
