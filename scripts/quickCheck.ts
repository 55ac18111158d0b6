// Prints how many questions it takes until each product is open or closed: in the authored order, and with the quick check.
// Run: pnpm build && node scripts/quickCheck.ts [--borrowers=50]      (the figure in packages/catalog/README.md)
import { parseArgs } from 'node:util';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import {
  applyChange,
  arrange,
  indexOf,
  noAnswers,
  planForm,
  productsOf,
  quickCheckOf,
  type Answers,
  type CompiledForm,
  type InstanceId,
  type Plan,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { randomFrom, randomValue } from '@askless/core/testing';
import { respond, wouldAnswer } from './personaInterview.ts';

const at = { asOf: '2026-11-25', stage: 'application' } as const;
/** The products of every borrower are decided long before. */
const mostSteps = 80;

type Next = (plan: Plan, shown: readonly InstanceId[]) => InstanceId | undefined;

function firstAuthored(plan: Plan): InstanceId | undefined {
  const order = arrange(plan).flatMap(({ instances }) => instances);
  return order.find((id) => plan.decisions.get(id)?.state === 'ask');
}

function firstQuick(plan: Plan, shown: readonly InstanceId[]): InstanceId | undefined {
  const [first] = quickCheckOf(plan, { shown });
  return first?.id ?? firstAuthored(plan);
}

/** Questions answered until no product is undecided, for a borrower of whom nothing is known. */
function countUntilDecided(form: CompiledForm, would: Answers, next: Next): number {
  let answers = noAnswers;
  const shown: InstanceId[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const plan = planForm(form, { ...answers, goOn: true }, at);
    if (productsOf(plan).every(({ standing }) => standing !== 'nearlyOpen')) return shown.length;
    const id = next(plan, shown);
    const ask = plan.decisions.get(id ?? '');
    const change = ask?.state === 'ask' ? respond(ask, answers, would) : undefined;
    if (!change || !ask) throw new Error(`Nothing more is asked, or ${id ?? 'it'} has no answer.`);
    if (change.change === 'answer') shown.push(ask.id);
    answers = applyChange(answers, change);
  }
  throw new Error('The products stay undecided.');
}

/** A borrower who answers each question as chance has it; rows are closed at one. */
function randomBorrower(form: CompiledForm, seed: number): Answers {
  const random = randomFrom(seed);
  const inRow = (id: string, group: string): string => `${group}[r1]${id.slice(group.length)}`;
  return {
    ...noAnswers,
    rows: new Map(form.groups.map(({ id }) => [id, ['r1']])),
    given: new Map(
      form.questions.map((question) => [
        question.group === undefined ? question.id : inRow(question.id, question.group),
        { status: 'known', value: randomValue(form, question, random), by: 'typed' },
      ]),
    ),
  };
}

/** Means over some borrowers. */
export function untilDecided(borrowers: number, those: readonly Persona[] = personas) {
  const form = compileForm(businessLoan, [reference]);
  const random = Array.from({ length: borrowers }, (_, seed) => randomBorrower(form, seed + 1));
  const all = [...those.map((persona) => withEverything(form, persona)), ...random];
  const mean = (next: Next): number =>
    all.reduce((sum, would) => sum + countUntilDecided(form, would, next), 0) / all.length;
  return { borrowers: all.length, authored: mean(firstAuthored), quick: mean(firstQuick) };
}

/** A persona's answers; facts of its profile that the form asks for count as answers too. */
function withEverything(form: CompiledForm, persona: Persona): Answers {
  const would = wouldAnswer(form, persona);
  const { questions } = indexOf(form);
  const missing = [...questions.values()].filter(({ id, group }) => group === undefined && !would.given.has(id));
  const random = randomFrom(1);
  const filled = missing.map(
    (question) => [question.id, { status: 'known', value: randomValue(form, question, random), by: 'typed' }] as const,
  );
  return { ...would, given: new Map([...would.given, ...filled]) };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { borrowers: { type: 'string', default: '50' } } });
  const { borrowers, authored, quick } = untilDecided(Number(values.borrowers));
  console.log(
    `${borrowers} borrowers: ${authored.toFixed(1)} questions in the authored order, ${quick.toFixed(1)} with the quick check`,
  );
}
