import type { QuestionId } from '../compiled/index.js';
import { indexOf } from '../compiled/index.js';
import { laterDay, type Value } from '../value/index.js';
import type { Plan } from './plan.js';

/** The usual answers that a question offers, as the author lists them; days are counted from the day of the plan. */
export function suggestionsOf({ form, at }: Plan, question: QuestionId): readonly Value[] {
  const { suggestions = [] } = indexOf(form).questions.get(question) ?? {};
  return suggestions.map((one) =>
    typeof one === 'object' && 'after' in one ? laterDay(at.asOf, one.after, one.unit) : one,
  );
}
