import { savingsOf, untriedSources, type Plan } from '@askless/core';
import { columns } from './columns.js';
import type { Speech } from './speech.js';

/** What each source that nobody has turned to yet would save, a line each; the one that saves most first. */
export function wordSavings(plan: Plan, { words, texts }: Speech): string[] {
  const rows = savingsOf(plan, untriedSources(plan)).map(
    ({ source, questions, seconds }) =>
      [texts.sources[source] ?? source, words.saving(questions.length, Math.ceil(seconds / 60))] as const,
  );
  return rows.length === 0 ? [] : [words.savings, ...columns(rows), ''];
}
