// Of a borrower of whom next to nothing is known, the interview asks what it needs of the profile, and ends.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { parseKnown, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { interview, randomFrom, randomValue, type Random } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);
const profile = form.questions.filter(({ id }) => id.startsWith('profile.'));

/** Facts of the profile that no other question tells. */
const asked = [
  'profile.existingCustomer',
  'profile.growthStage',
  'profile.industry',
  'profile.isGroup',
  'profile.jurisdiction',
];

/** Orders of answers for each case below. */
const orders = 12;
const patience = 60_000;

describe.each(['application', 'contract', 'postLoan'] as const)('at the stage %s', (stage) => {
  it(
    'from nothing, exactly the facts that no other question tells are asked',
    () => {
      for (let seed = 1; seed <= orders; seed += 1) {
        const { plan, plans, ended } = interview(form, randomFrom(seed), { at: { asOf: '2026-11-23', stage } });
        expect({ seed, ended, ...leftOf(plan), asked: profileAsks(plans) }).toEqual({
          seed,
          ended: true,
          ...nothing,
          asked,
        });
        expect({ seed, known: profileStates(plan) }).toEqual({
          seed,
          known: Object.fromEntries(profile.map(({ id }) => [id, asked.includes(id) ? 'known' : 'derived'])),
        });
      }
    },
    patience,
  );

  it(
    'from any two facts, nothing is left, and neither of them is asked',
    () => {
      for (let seed = 1; seed <= 2 * orders; seed += 1) {
        const random = randomFrom(seed);
        const facts = random.shuffle(profile).slice(0, 2);
        const known = parseKnown(form, { profile: valuesOf(facts, random) });
        expect(known.issues).toEqual([]);
        const { plan, plans, ended } = interview(form, random, {
          at: { asOf: '2026-11-23', stage },
          known: known.answers,
        });
        const given = new Set(facts.map(({ id }) => id));
        expect({ seed, ended, ...leftOf(plan), asked: profileAsks(plans) }).toEqual({
          seed,
          ended: true,
          ...nothing,
          asked: asked.filter((id) => !given.has(id)),
        });
      }
    },
    patience,
  );
});

const nothing = { pending: [], asks: [] };

function leftOf({ decisions }: Plan): typeof nothing | { pending: string[]; asks: string[] } {
  const all = [...decisions.values()];
  return {
    pending: all.filter(({ state }) => state === 'pending').map(({ id }) => id),
    asks: all.filter(({ state }) => state === 'ask').map(({ id }) => id),
  };
}

function profileAsks(plans: readonly Plan[]): string[] {
  const asks = plans.flatMap(({ decisions }) => [...decisions.values()].filter(({ state }) => state === 'ask'));
  return [...new Set(asks.map(({ id }) => id))].filter((id) => id.startsWith('profile.')).toSorted();
}

function profileStates({ decisions }: Plan): Record<string, string> {
  return Object.fromEntries(profile.flatMap(({ id }) => (decisions.has(id) ? [[id, decisions.get(id)!.state]] : [])));
}

function valuesOf(facts: typeof profile, random: Random): Record<string, unknown> {
  return Object.fromEntries(facts.map((fact) => [fact.id.slice('profile.'.length), randomValue(form, fact, random)]));
}
