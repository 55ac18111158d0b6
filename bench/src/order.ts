// How many questions an application takes, asked as a whole form, by visible-if, and goal-driven without and with the quick
// check; by made-up applicants under the gates of the catalogue's products, until it is complete or every product is closed.
// Needs the packages' builds. Run: pnpm --filter bench order [--applicants=1500] [--seed=1]
import { parseArgs } from 'node:util';
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { compileForm } from '@askless/core/define';
import { randomFrom } from '@askless/core/testing';
import { drawApplicant } from './order/drawApplicant.ts';
import { policiesFor, type Policy, type Taken } from './order/policies.ts';

const { values } = parseArgs({
  options: { applicants: { type: 'string', default: '1500' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.applicants);
const seed = Number(values.seed);
const cases = [
  { name: 'reference', bindings: [reference], asOf: '2026-11-25' },
  { name: 'reference and CFPB 1071', bindings: [reference, cfpb1071], asOf: '2028-06-01' },
  { name: 'CFPB 1071 alone', bindings: [cfpb1071], asOf: '2028-06-01' },
];

// Of the widest form: an applicant is the same whatever is bound.
const widest = compileForm(businessLoan, [reference, cfpb1071]);
for (const { name, bindings, asOf } of cases) {
  const applicants = Array.from({ length: count }, (_, place) =>
    drawApplicant(widest, randomFrom(seed * 1_000_000 + place), asOf),
  );
  const policies = policiesFor(bindings, asOf);
  const taken = policies.map((policy) => applicants.map(policy.take));
  const stops = applicants.map((_, place) => taken[2]?.[place]?.stopped === true);
  print(
    `\n${name}, ${count} applicants of seed ${seed}, ${stops.filter(Boolean).length} of them meet no product's gates`,
  );
  print('                        questions            p50  p90  stopped  going on  minutes  jumps  changes');
  policies.forEach((policy, place) => print(rowOf(policy, taken[place] ?? [], stops)));
  const [, , driven = [], quick = []] = taken;
  const differences = quick.map(({ questions }, place) => questions - (driven[place]?.questions ?? 0));
  print(`quick check less goal-driven: ${withInterval(differences)} questions`);
}

function rowOf({ name }: Policy, taken: readonly Taken[], stops: readonly boolean[]): string {
  const questions = taken.map((one) => one.questions);
  const sorted = questions.toSorted((one, other) => one - other);
  const share = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return [
    name.padEnd(23),
    withInterval(questions).padEnd(20),
    String(share(0.5)).padStart(4),
    String(share(0.9)).padStart(4),
    figure(mean(questions.filter((_, place) => stops[place]))).padStart(8),
    figure(mean(questions.filter((_, place) => !stops[place]))).padStart(9),
    figure(mean(taken.map(({ minutes }) => minutes))).padStart(8),
    mean(taken.map(({ jumps }) => jumps))
      .toFixed(2)
      .padStart(6),
    figure(mean(taken.map(({ changes }) => changes))).padStart(8),
  ].join(' ');
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** The mean, and how far it is off in 19 of 20 draws of so many applicants. */
function withInterval(numbers: readonly number[]): string {
  const middle = mean(numbers);
  const variance = mean(numbers.map((number) => (number - middle) ** 2));
  return `${figure(middle)} ± ${(1.96 * Math.sqrt(variance / numbers.length)).toFixed(2)}`;
}

function figure(number: number): string {
  return number.toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
