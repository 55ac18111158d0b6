// Over the catalogue, each step of an application gives the plan that the plain planner gives from scratch.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { advancePlan, noAnswers, parseKnown, planForm, type Answers, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { differencesOf, randomAdvance, randomFrom, type Random } from '@askless/core/testing';
import { expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);

/** Courses of an application; RUNS for more. */
const runs = Math.ceil(Number(process.env['RUNS'] ?? 120) / 10);
const steps = 10;

function openingOf(random: Random): Answers {
  const persona = personas[random.between(0, personas.length * 2)];
  if (!persona) return noAnswers;
  const { asOf, profile, answers } = persona;
  return parseKnown(form, random.chance(0.5) ? { asOf, profile } : { asOf, profile, answers }).answers;
}

it('[S10] each step gives the reference’s plan, and names exactly what differs', { timeout: 0 }, () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomFrom(seed);
    let plan: Plan = planForm(form, openingOf(random), { asOf: '2026-11-24', stage: 'application' });
    expect({ seed, differences: differencesOf(plan) }).toEqual({ seed, differences: [] });
    for (let step = 1; step <= steps; step += 1) {
      const advance = randomAdvance(plan, random);
      const next = advancePlan(plan, advance);
      const differences = differencesOf(next.plan, { plan, changed: next.changed });
      expect({ seed, step, advance: differences.length > 0 ? advance : {}, differences }).toEqual({
        seed,
        step,
        advance: {},
        differences: [],
      });
      ({ plan } = next);
    }
  }
});
