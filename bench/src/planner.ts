// How long an answer takes to become a plan, in forms of 50 to 5,000 questions, beside an incremental evaluator written by
// hand, a generated function that evaluates everything, json-logic in a loop, and the plain planner; in one run.
// Needs the packages' builds. Run: pnpm --filter bench planner
import {
  advancePlan,
  applyChange,
  noAnswers,
  planForm,
  type Answers,
  type CompiledForm,
  type Plan,
  type Value,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { randomFrom, referencePlan, type Random } from '@askless/core/testing';
import { median, timed } from './measure.ts';
import { answerTo, benchForm, splitByReading, type BenchForm, type BenchQuestion } from './planner/benchForm.ts';
import { incrementalByHand, type Evaluator } from './planner/byHand.ts';
import { generatedPass, jsonLogicLoop } from './planner/fullPasses.ts';

const at = { asOf: '2026-11-25', stage: 'application' } as const;
const sizes = [50, 200, 1000, 5000];
const answersPerRun = 20_000;

interface Answering {
  readonly name: string;
  readonly most: number;
  /** Takes an answer to a question by number. */
  readonly open: (bench: BenchForm, form: CompiledForm) => (question: number, value: Value) => void;
}

const evaluator =
  (make: (questions: readonly BenchQuestion[]) => Evaluator): Answering['open'] =>
  ({ questions }) =>
    make(questions).answer;

function planner(read: (plan: Plan, changed: ReadonlySet<string>) => void): Answering['open'] {
  return ({ questions }, form) => {
    let plan = planForm(form, noAnswers, at);
    return (question, value) => {
      const next = advancePlan(plan, { change: 'answer', at: questions[question]?.id ?? '', value });
      ({ plan } = next);
      read(plan, next.changed);
    };
  };
}

const all: readonly Answering[] = [
  { name: 'askless', most: answersPerRun, open: planner(() => undefined) },
  {
    name: 'askless, reasons read',
    most: answersPerRun,
    open: planner((plan, changed) => {
      for (const id of changed) plan.wanting.get(id);
    }),
  },
  { name: 'incremental, by hand', most: answersPerRun, open: evaluator(incrementalByHand) },
  { name: 'generated full pass', most: answersPerRun, open: evaluator(generatedPass) },
  { name: 'json-logic in a loop', most: 500, open: evaluator(jsonLogicLoop) },
  {
    name: 'plain planner',
    most: 10,
    open: ({ questions }, form) => {
      let answers: Answers = noAnswers;
      return (question, value) => {
        answers = applyChange(answers, { change: 'answer', at: questions[question]?.id ?? '', value });
        referencePlan(form, answers, at);
      };
    },
  },
];

/** By evaluator and kind of question: the medians of all sizes. */
const medians = new Map<string, number[]>();
for (const size of sizes) measureSize(size);
print('');
for (const [name, [small = 1, , , large = 1]] of medians)
  print(name.padEnd(34), `growth exponent ${(Math.log(large / small) / Math.log(100)).toFixed(2)}`);

function measureSize(size: number): void {
  const bench = benchForm(size);
  const { drivers, leaves } = splitByReading(bench);
  const compiling = Array.from({ length: 7 }, () => timed(() => compileForm(bench.definition, bench.bindings)) * 1000);
  const form = compileForm(bench.definition, bench.bindings);
  checkSame(bench, form);
  print(`\n${size} questions, ${drivers.length} of them read by rules`);
  const anew = compileForm(bench.definition, bench.bindings);
  const first = timed(() => planForm(anew, noAnswers, at)) * 1000;
  print(`compile ${median(compiling).toFixed(1)} ms, first plan of a form ${first.toFixed(1)} ms`);
  print(
    `a further application: ${heapOf(bench, form, 0)} kB new, ${heapOf(bench, form, 1)} kB with every question answered`,
  );
  for (const [kind, questions] of [
    ['driver', drivers],
    ['leaf', leaves],
  ] as const)
    for (const { name, most, open } of all) {
      const times = measure(bench, questions, { most, answer: open(bench, form) });
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      const key = `${name}, ${kind}`;
      const middle = shareOf(times, 0.5);
      medians.set(key, [...(medians.get(key) ?? []), middle]);
      print(key.padEnd(34), `mean ${micro(mean)}  median ${micro(middle)}  p99 ${micro(shareOf(times, 0.99))} µs`);
    }
}

/** Seven of ten questions are answered; then some are answered otherwise, over and over. */
function measure(
  { questions }: BenchForm,
  asked: readonly BenchQuestion[],
  { most, answer }: { most: number; answer: (question: number, value: Value) => void },
): number[] {
  const random = randomFrom(7);
  const numbers = new Map(questions.map(({ id }, number) => [id, number]));
  const warm = most > 100 ? questions : questions.slice(0, 20);
  for (const [number, question] of warm.entries()) if (random.chance(0.7)) answer(number, answerTo(question, random));
  const [first = questions[0], ...others] = asked;
  if (!first) return [0];
  const step = (): number => {
    const question = random.pick([first, ...others]);
    const number = numbers.get(question.id) ?? 0;
    const value = answerTo(question, random);
    const start = performance.now();
    answer(number, value);
    return performance.now() - start;
  };
  for (let warming = 0; warming < most; warming += 1) step();
  return Array.from({ length: most }, step).toSorted((one, other) => one - other);
}

function shareOf(times: readonly number[], share: number): number {
  return times[Math.floor(times.length * share)] ?? 0;
}

function micro(milliseconds: number): string {
  return (milliseconds * 1000).toFixed(1).padStart(8);
}

function answered(
  { questions }: BenchForm,
  form: CompiledForm,
  { random, share }: { random: Random; share: number },
): Plan {
  let plan = planForm(form, noAnswers, at);
  for (const question of questions)
    if (random.chance(share))
      ({ plan } = advancePlan(plan, { change: 'answer', at: question.id, value: answerTo(question, random) }));
  return plan;
}

/** kB that each further application adds. */
function heapOf(bench: BenchForm, form: CompiledForm, share: number): string {
  const count = share > 0 ? 20 : 500;
  const plans = [answered(bench, form, { random: randomFrom(1), share })];
  const before = heapUsed();
  for (let seed = 2; seed <= count + 1; seed += 1)
    plans.push(answered(bench, form, { random: randomFrom(seed), share }));
  return ((heapUsed() - before) / (plans.length - 1) / 1000).toFixed(1);
}

function heapUsed(): number {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** What is timed does the same work: after some answers, all three-valued evaluators say the same of each question. */
function checkSame(bench: BenchForm, form: CompiledForm): void {
  const random = randomFrom(3);
  const evaluators = [incrementalByHand(bench.questions), generatedPass(bench.questions)];
  let plan = planForm(form, noAnswers, at);
  for (const [number, question] of bench.questions.entries()) {
    if (random.chance(0.4)) continue;
    const value = answerTo(question, random);
    for (const { answer } of evaluators) answer(number, value);
    ({ plan } = advancePlan(plan, { change: 'answer', at: question.id, value }));
  }
  for (const [number, { id }] of bench.questions.entries())
    for (const { standing } of evaluators)
      if (standing(number) !== plan.decisions.get(id)?.state)
        throw new Error(`${id} is ${standing(number)}, not ${plan.decisions.get(id)?.state}`);
}

function print(...parts: readonly string[]): void {
  process.stdout.write(`${parts.join(' ')}\n`);
}
