import { suggestionsOf, type CompiledQuestion, type Plan } from '@askless/core';
import type { Suggestion } from '../entry/index.js';

/** The usual answers that a question offers; worded where they are shown. */
export function suggestionsFor(question: CompiledQuestion, plan: Plan): readonly Suggestion[] {
  const { unit: counts, suggestions = [] } = question;
  const values = suggestionsOf(plan, question.id);
  return suggestions.flatMap((listed, place) => {
    const value = values[place];
    return value === undefined ? [] : [{ listed, value, counts }];
  });
}
