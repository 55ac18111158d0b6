// Conditions made to be hard: what does not fit into the budget is not proved, and nothing is proved wrongly.
import type { CompiledForm, Condition } from '@askless/core';
import { parseKnown } from '@askless/core';
import { evaluationOf } from '@askless/core/analysis';
import { randomFrom, smallForm, type Random, type SmallQuestion } from '@askless/core/testing';
import { expect, test } from 'vitest';
import { checkForm } from '../index.js';

const options = ['x', 'y', 'z'];

/** Any of many terms of four tests over some questions. */
function dnf(random: Random, { over, terms }: { readonly over: number; readonly terms: number }): CompiledForm {
  const questions: Record<string, SmallQuestion> = {};
  for (let place = 0; place < over; place += 1)
    questions[`a.q${place}`] = { kind: 'choice', options, whenNotAsked: null };
  const term = (): Condition => ({
    and: Array.from({ length: random.between(1, 4) }, () => ({
      [random.pick(['==', '!='])]: [{ var: `a.q${random.between(0, over - 1)}` }, random.pick(['x', 'y', 'z'])],
    })).map(parseTest),
  });
  questions['a.hard'] = { kind: 'text', when: { or: Array.from({ length: terms }, term) } };
  return smallForm({ questions });
}

function parseTest(made: unknown): Condition {
  return made as Condition;
}

test(
  '100 hard forms end within the budget, and at least ten say that they are not proved',
  { timeout: 300_000 },
  () => {
    let open = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const form = dnf(randomFrom(seed), { over: 30, terms: seed % 60 });
      const { proofs, nodes } = checkForm(form, { budget: 2000, claims: ['reachable', 'conditions'] });
      if (proofs.some(({ because }) => because === 'budget')) open += 1;
      expect(Math.max(...proofs.map((proof) => proof.nodes))).toBeLessThanOrEqual(2000);
      expect(nodes).toBeLessThan(20_000);
    }
    expect(open).toBeGreaterThanOrEqual(10);
  },
);

/** What the condition comes to for every borrower there is, one by one. */
function bruteForce(form: CompiledForm, over: number): ReadonlySet<string> {
  const hard = form.questions.find(({ id }) => id === 'a.hard');
  const verdicts = new Set<string>();
  for (let borrower = 0; borrower < 3 ** over; borrower += 1) {
    const said = Array.from({ length: over }, (_, place) => [
      `q${place}`,
      options[Math.floor(borrower / 3 ** place) % 3],
    ]);
    const { answers } = parseKnown(form, { answers: { a: Object.fromEntries(said) } });
    verdicts.add(evaluationOf(form, answers, '2026-01-01').verdict(hard?.when ?? true, undefined));
  }
  return verdicts;
}

test('small ones come out as one borrower after the other does, or are not proved', { timeout: 300_000 }, () => {
  const seen = { proved: 0, refuted: 0, notProved: 0 };
  for (let seed = 1; seed <= 120; seed += 1) {
    const random = randomFrom(seed);
    const form = dnf(random, { over: 4, terms: random.between(1, 24) });
    const verdicts = bruteForce(form, 4);
    const proofs = [6, 200_000].flatMap(
      (budget) => checkForm(form, { budget, claims: ['reachable', 'conditions'] }).proofs,
    );
    const hard = proofs.filter(({ at }) => at.includes('a.hard'));
    for (const { status } of hard) seen[status] += 1;
    const wrong = hard.filter(({ claim, status }) => {
      const isSo = verdicts.has(claim === 'reachable' ? 'yes' : 'no');
      return status === (isSo ? 'refuted' : 'proved');
    });
    expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});
