import { suggestionsOf, type CompiledQuestion, type Plan } from '@askless/core';
import type { Suggestion } from '../controls/index.js';
import { formatSuggestion, type ValueWording } from '../entry/index.js';

/** The usual answers that a question offers, in words. */
export function suggestionsFor(question: CompiledQuestion, plan: Plan, wording: ValueWording): readonly Suggestion[] {
  const { spec, unit: counts, suggestions: listed = [] } = question;
  return suggestionsOf(plan, question.id).flatMap((value, place) => {
    const one = listed[place];
    return one === undefined ? [] : [{ value, text: formatSuggestion(spec, { listed: one, value, counts }, wording) }];
  });
}
