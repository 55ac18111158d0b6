import { expect, it } from 'vitest';
import { noAnswers } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { differencesOf, randomAdvance, randomWholeForm, randomFrom, type Random } from '../testing/index.js';
import { advancePlan, type Advance } from './advancePlan.js';
import type { Plan } from './plan.js';
import { planForm } from './planForm.js';

/** Forms, and so courses of answers; RUNS for more. */
const runs = Number(process.env['RUNS'] ?? 300);
const first = Number(process.env['SEED'] ?? 1);
const steps = 14;

interface Course {
  readonly seed: number;
  readonly steps: readonly Advance[];
  readonly differences: readonly string[];
}

/** Goes some steps, now and then from an earlier plan; ends where something differs from the reference. */
function followCourse(form: CompiledForm, seed: number, random: Random): Course {
  let plan: Plan = planForm(form, noAnswers, { asOf: '2026-11-24', stage: 'application' });
  const plans: Plan[] = [];
  const taken: Advance[] = [];
  for (let differences = differencesOf(plan); taken.length < steps;) {
    if (differences.length > 0) return { seed, steps: taken, differences };
    plans.push(plan);
    if (random.chance(0.15)) plan = random.pick([plan, ...plans]);
    const advance = randomAdvance(plan, random);
    taken.push(advance);
    const next = advancePlan(plan, advance);
    differences = differencesOf(next.plan, { plan, changed: next.changed });
    if (differences.length > 0) return { seed, steps: taken, differences };
    ({ plan } = next);
  }
  const anew = differencesOf(planForm(form, plan.answers, plan.at));
  return { seed, steps: taken, differences: anew.map((difference) => `from scratch, ${difference}`) };
}

it('[S10] on random forms, each step gives the reference’s plan and names exactly what differs', { timeout: 0 }, () => {
  for (let seed = first; seed < first + runs; seed += 1) {
    const random = randomFrom(seed);
    const form = randomWholeForm(random, { questions: random.between(5, 40) });
    const course = followCourse(form, seed, random);
    expect({ ...course, steps: course.differences.length > 0 ? course.steps : [] }).toEqual({
      seed,
      steps: [],
      differences: [],
    });
  }
});
