// The shipped form with the shipped formats, and a form of the size that large banks have.
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import { personas } from '@askless/catalog/personas';
import { parseKnown, type Binding, type CompiledForm, type Condition, type FormDefinition } from '@askless/core';
import { compileForm, extendForm } from '@askless/core/define';
import { interview, randomFrom, smallForm, type Random, type SmallQuestion } from '@askless/core/testing';
import { expect, it } from 'vitest';
import { checkForm, type CheckReport } from '../index.js';

const definition: FormDefinition = { ...businessLoan, texts: { 'zh-CN': zhCN, en } };

function check(bindings: readonly Binding[], otherFormats = false): CheckReport {
  const whole = bindings.reduce<FormDefinition>(
    (form, binding) => (binding.extends ? extendForm(form, binding.extends) : form),
    definition,
  );
  return checkForm(compileForm(definition, bindings), { definition: whole, otherFormats });
}

/** What is not proved, apart from hints: simpler conditions that core was not seen to gain by. */
function openIn({ proofs }: CheckReport): string[] {
  return proofs
    .filter(({ status, claim }) => status === 'notProved' && claim !== 'simple')
    .map(({ claim, at, because }) => `${claim} ${at} ${because ?? ''}`);
}

function faults({ findings }: CheckReport): string[] {
  return findings.filter(({ severity }) => severity === 'fault').map(({ rule, at }) => `${rule} ${at}`);
}

it('passes with the reference format, and with both', () => {
  for (const bindings of [[reference], [reference, cfpb1071]]) {
    const report = check(bindings);
    expect({ faults: faults(report), open: openIn(report) }).toEqual({ faults: [], open: [] });
  }
});

it('passes with the register alone, whose rules go over rows that no need wants', () => {
  const report = check([cfpb1071], true);
  expect(faults(report)).toEqual([]);
  expect(openIn(report).filter((line) => !line.startsWith('used '))).toEqual([]);
});

it.each(personas.filter(({ profile }) => profile['jurisdiction'] === 'US'))(
  'ends every interview for the register alone, $id',
  ({ profile, answers }) => {
    const form = compileForm(definition, [cfpb1071]);
    const at = { asOf: '2028-06-01', stage: 'application' } as const;
    for (const facts of [{ profile }, { profile, answers }, {}]) {
      const known = parseKnown(form, facts, at.asOf).answers;
      for (let seed = 1; seed <= 5; seed += 1) {
        const { plan, ended } = interview(form, randomFrom(seed), { at, known, edits: 0.2, declines: 0.2 });
        const waiting = [...plan.decisions.values()].filter(
          (decision) => decision.state === 'pending' || (decision.state === 'ask' && !decision.optional),
        );
        expect({ seed, ended, waiting: waiting.map(({ id }) => id) }).toEqual({ seed, ended: true, waiting: [] });
      }
    }
  },
);

const options = ['a', 'b', 'c', 'd'];

/** As large forms are made: some questions tell borrowers apart, most conditions read a few of those, some read one another. */
function largeForm(random: Random): CompiledForm {
  const questions: Record<string, SmallQuestion> = {};
  const drivers = Array.from({ length: 60 }, (_, place) => `d.q${place}`);
  for (const id of drivers) questions[id] = { kind: 'choice', options, whenNotAsked: null };
  for (let place = 0; place < 640; place += 1) questions[`p${place % 20}.q${place}`] = { kind: 'text' };
  for (let place = 0; place < 800; place += 1) {
    const near = drivers.slice(Math.floor(place / 16), Math.floor(place / 16) + 8);
    const test = (): Condition => ({
      '==': [{ var: random.pick(['d.q0', ...near]) }, random.pick(['a', 'b', 'c', 'd'])],
    });
    const before = place > 0 && random.chance(0.3) ? [{ '==': [{ var: `c.q${place - 1}` }, 'a'] } as const] : [];
    const when: Condition = { or: [{ and: [test(), test()] }, { and: [test(), ...before] }] };
    questions[`c.q${place}`] = { kind: 'choice', options, whenNotAsked: null, when };
  }
  return smallForm({ questions });
}

it('takes on a form of 1,500 questions and 800 conditions', { timeout: 300_000 }, () => {
  const form = largeForm(randomFrom(1));
  expect([form.questions.length, form.questions.filter(({ when }) => when !== true).length]).toEqual([1500, 800]);
  const { proofs } = checkForm(form);
  const open = proofs.filter(
    ({ status, claim }) => status === 'notProved' && !['simple', 'texts', 'protected'].includes(claim),
  );
  expect(open).toEqual([]);
});
