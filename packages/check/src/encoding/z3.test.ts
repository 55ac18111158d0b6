// Diagrams against z3, a solver that knows neither our cells nor our diagrams: satisfiable, equivalent, always so.
// More: ASKLESS_RUNS=5000 vitest run --project unit packages/check/src/encoding/z3.test.ts
import { textOf, type CompiledForm, type CompiledQuestion, type Condition, type Value } from '@askless/core';
import { comparisonOf } from '@askless/core/analysis';
import { randomFrom, smallForm, type Random, type SmallQuestion } from '@askless/core/testing';
import { expect, test } from 'vitest';
import { init } from 'z3-solver';
import { no } from '../diagram/index.js';
import { spaceOf } from '../space/index.js';
import { encodingOf } from './index.js';

const queries = Number(process.env['ASKLESS_RUNS'] ?? 200);
const options = ['a', 'b', 'c', 'd'];
const kinds = ['boolean', 'choice', 'integer', 'money', 'date'] as const;

interface Asked {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
}

function someValue({ kind }: Asked, random: Random): string | number | boolean {
  if (kind === 'boolean') return random.chance(0.5);
  if (kind === 'choice') return random.pick(['a', 'b', 'c', 'd']);
  if (kind === 'date') return random.pick(['2024-02-28', '2024-02-29', '2024-03-01', '2025-12-31']);
  const number = random.pick(['0', '1', '2', '50', '99']);
  return kind === 'integer' ? Number(number) : random.chance(0.5) ? number : `${number}.5`;
}

function randomTest(asked: readonly [Asked, ...Asked[]], random: Random): Condition {
  const one = random.pick(asked);
  const read = { var: one.id };
  const value = someValue(one, random);
  if (one.kind === 'boolean') return random.pick<Condition>([{ '==': [read, value] }, { '!=': [read, value] }]);
  if (one.kind === 'choice')
    return random.pick<Condition>([
      { '==': [read, value] },
      { '!=': [read, value] },
      { in: [read, options.filter(() => random.chance(0.5)).concat('a')] },
    ]);
  return random.pick<Condition>([
    { '<': [read, value] },
    { '<=': [read, value] },
    { '>': [read, value] },
    { '>=': [read, value] },
    { '==': [read, value] },
    { '!=': [read, value] },
  ]);
}

function randomCondition(asked: readonly [Asked, ...Asked[]], random: Random, depth: number): Condition {
  if (depth === 0 || random.chance(0.25)) return randomTest(asked, random);
  const parts = Array.from({ length: random.between(2, 3) }, () => randomCondition(asked, random, depth - 1));
  return random.pick<Condition>([{ and: parts }, { or: parts }, { '!': { and: parts } }]);
}

function makeForm(random: Random): { readonly form: CompiledForm; readonly asked: readonly [Asked, ...Asked[]] } {
  const asked: [Asked, ...Asked[]] = [{ id: 's.q0', kind: random.pick(kinds) }];
  const questions: Record<string, SmallQuestion> = {};
  const add = (one: Asked, when: Condition | undefined): void => {
    const limits = {
      integer: { min: '0', max: '100' },
      money: { min: '0' },
      choice: { options },
      boolean: {},
      date: {},
    };
    questions[one.id] = {
      kind: one.kind,
      ...limits[one.kind],
      ...(when === undefined ? {} : { when }),
      whenNotAsked: random.chance(0.5) ? null : someValue(one, random),
    };
  };
  add(asked[0], undefined);
  for (let place = 1; place < 9; place += 1) {
    const one: Asked = { id: `s.q${place}`, kind: random.pick(kinds) };
    add(one, random.chance(0.6) ? randomCondition(asked, random, 2) : undefined);
    asked.push(one);
  }
  return { form: smallForm({ questions }), asked };
}

/** SMT-LIB: dates are numbers of days, options are numbers, and a question not asked is what it says for that. */
const smt = {
  name: (id: string) => id.replace('.', '_'),
  literal: (value: Value, { spec }: CompiledQuestion): string => {
    const text = textOf(value);
    if (spec.kind === 'choice') return String(options.indexOf(text));
    if (spec.kind === 'date') return String(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
    return spec.kind === 'money' && !text.includes('.') ? `${text}.0` : text;
  },
  declare(question: CompiledQuestion): string {
    const { id, spec, when } = question;
    const x = smt.name(id);
    const sort = spec.kind === 'boolean' ? 'Bool' : spec.kind === 'money' ? 'Real' : 'Int';
    const bounds = {
      choice: `(assert (and (>= ${x} 0) (< ${x} 4)))`,
      integer: `(assert (and (>= ${x} 0) (<= ${x} 100)))`,
      money: `(assert (>= ${x} 0.0))`,
    };
    const bound = Object.entries(bounds).find(([kind]) => kind === spec.kind)?.[1] ?? '';
    return `(declare-const ${x} ${sort})${bound}(define-fun applies_${x} () Bool ${smt.condition(when)})`;
  },
  questions: new Map<string, CompiledQuestion>(),
  atom(id: string, compare: (term: string) => string): string {
    const question = smt.questions.get(id);
    const x = smt.name(id);
    const { whenNotAsked } = question ?? {};
    const otherwise =
      !question || whenNotAsked === null || whenNotAsked === undefined
        ? 'false'
        : compare(smt.literal(whenNotAsked, question));
    return `(ite applies_${x} ${compare(x)} ${otherwise})`;
  },
  condition(condition: Condition): string {
    if (typeof condition === 'boolean') return String(condition);
    if ('and' in condition) return `(and true ${condition.and.map((part) => smt.condition(part)).join(' ')})`;
    if ('or' in condition) return `(or false ${condition.or.map((part) => smt.condition(part)).join(' ')})`;
    if ('!' in condition) return `(not ${smt.condition(condition['!'])})`;
    if ('in' in condition) {
      const [one, many] = condition.in;
      if (typeof one !== 'object' || !('var' in one) || !Array.isArray(many)) throw new Error('Not in this test.');
      const question = smt.questions.get(one.var);
      const values = many.map((value: Value) => (question ? smt.literal(value, question) : ''));
      return smt.atom(one.var, (term) => `(or ${values.map((value) => `(= ${term} ${value})`).join(' ')})`);
    }
    const { relation, sides } = comparisonOf(condition) ?? { relation: '==', sides: [0, 0] };
    const [left, right] = sides;
    if (typeof left !== 'object' || !('var' in left) || typeof right === 'object') throw new Error('Not in this test.');
    const question = smt.questions.get(left.var);
    const value = question ? smt.literal(right, question) : '';
    const operator = relation === '==' ? '=' : relation === '!=' ? 'distinct' : relation;
    return smt.atom(left.var, (term) => `(${operator} ${term} ${value})`);
  },
};

test(`${queries} random queries`, { timeout: 1_200_000 }, async () => {
  const { Context, em } = await init();
  const z3 = Context('main');
  const seen = { sat: 0, unsat: 0 };
  for (let seed = 1; seen.sat + seen.unsat < queries; seed += 1) {
    const random = randomFrom(seed);
    const { form, asked } = makeForm(random);
    const encoding = encodingOf(form, spaceOf([form]));
    smt.questions = new Map(form.questions.map((question) => [question.id, question]));
    const asks: { readonly ours: string; readonly query: string }[] = [];
    const ask = (diagram: number, query: string): number =>
      asks.push({ ours: diagram === no ? 'unsat' : 'sat', query });
    const { diagrams } = encoding.space;
    for (const question of form.questions) {
      ask(encoding.applies(question), `applies_${smt.name(question.id)}`);
      ask(diagrams.not(encoding.applies(question)), `(not applies_${smt.name(question.id)})`);
    }
    // Conditions of the form itself, so that its cells tell them apart.
    const conditions = form.questions.map(({ when }) => when).filter((when) => typeof when === 'object');
    for (const one of conditions) {
      for (const other of conditions) {
        const differ = diagrams.differ(encoding.condition(one), encoding.condition(other));
        ask(differ, `(xor ${smt.condition(one)} ${smt.condition(other)})`);
        const neither = diagrams.and(encoding.condition(one), diagrams.not(encoding.condition(other)));
        ask(neither, `(and ${smt.condition(one)} (not ${smt.condition(other)}))`);
      }
    }
    const declared = form.questions.map((question) => smt.declare(question));
    const answers: string[] = [];
    for (const { query } of asks) {
      // One string a query, handed over at once: the solver's thread would read one that is gone.
      const solver = new z3.Solver();
      solver.fromString([...declared, `(assert ${query})`].join('\n'));
      answers.push(await solver.check());
      solver.release();
    }
    expect({ seed, asked: asked.length, answers }).toEqual({
      seed,
      asked: asked.length,
      answers: asks.map(({ ours }) => ours),
    });
    for (const { ours } of asks) seen[ours === 'sat' ? 'sat' : 'unsat'] += 1;
  }
  em.PThread.terminateAllThreads();
  expect(Math.min(seen.sat, seen.unsat)).toBeGreaterThan(queries / 20);
});
