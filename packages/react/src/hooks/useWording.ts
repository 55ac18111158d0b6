import { rowsIn, type Plan } from '@askless/core';
import type { Wording } from '@askless/core/explain';
import { useWords } from '../session/index.js';

/** What sentences about a plan are made from, in the language shown. */
export function useWording(plan: Plan): Wording {
  const { form: texts, explain: words, formats } = useWords();
  return { form: plan.form, texts, words, formats, rows: (group) => rowsIn(plan, group) };
}
