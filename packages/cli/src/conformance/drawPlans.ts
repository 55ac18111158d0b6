import type { At, CompiledForm, Plan } from '@askless/core';
import { interview, randomFrom } from '@askless/core/testing';

/**
 * Plans of made-up borrowers, the same for the same form, day and count: of three, two on their way, with answers
 * changed, declined and still unknown, and one at its end.
 */
export function drawPlans(form: CompiledForm, count: number, at: At): Plan[] {
  const sources = [...new Set(form.questions.flatMap((question) => question.sources))];
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed);
    const { plan, plans } = interview(form, random, {
      at,
      edits: 0.1,
      declines: 0.2,
      sources: random.shuffle(sources).slice(0, 2),
    });
    return seed % 3 === 2 ? plan : (plans[random.between(0, plans.length - 1)] ?? plan);
  });
}
