import type { Condition, FormDefinition, Binding, Value } from '@askless/core';
import { randomFrom, smallBinding, smallDefinition, type Random, type SmallQuestion } from '@askless/core/testing';

/** A form in the shape of the catalogue that a plain evaluator can plan too: questions asked once, all wanted by one format. */
export interface BenchForm {
  readonly definition: FormDefinition;
  readonly bindings: readonly Binding[];
  readonly questions: readonly BenchQuestion[];
}

export interface BenchQuestion {
  readonly id: string;
  readonly kind: 'boolean' | 'choice' | 'money' | 'text';
  readonly when: Condition;
}

const options = ['a', 'b', 'c', 'd'];
const kinds = ['boolean', 'boolean', 'choice', 'choice', 'money', 'text'] as const;

/** Of ten questions, four or five have a condition of one to three tests on questions of the sections just before. */
export function benchForm(count: number): BenchForm {
  return benchFormOf(benchQuestions(count));
}

/**
 * The questions of such a form, ten a section.
 *
 * @param begin What its first questions are; the others are drawn.
 */
export function benchQuestions(count: number, begin: readonly BenchQuestion['kind'][] = []): readonly BenchQuestion[] {
  const random = randomFrom(count);
  const questions: BenchQuestion[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = `s${Math.floor(number / 10)}.q${number % 10}`;
    const when = number > 5 && random.chance(0.45) ? randomWhen(questions, random) : true;
    questions.push({ id, kind: begin[number] ?? random.pick(kinds), when });
  }
  return questions;
}

/** The form of some questions. */
export function benchFormOf(questions: readonly BenchQuestion[]): BenchForm {
  const small = {
    questions: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
  };
  return { definition: smallDefinition(small), bindings: [smallBinding(small)], questions };
}

function schemaOf({ kind, when }: BenchQuestion): SmallQuestion {
  return {
    kind,
    when,
    whenNotAsked: null,
    ...(kind === 'choice' ? { options } : {}),
    ...(kind === 'money' ? { min: '0' } : {}),
  };
}

/** Mostly what stands near; now and then one of the first, as profiles are. */
function randomWhen(before: readonly BenchQuestion[], random: Random): Condition {
  const near = before.slice(-40).filter(({ kind }) => kind !== 'text');
  const [first, ...others] = random.chance(0.03) ? before.slice(0, 5) : near;
  if (!first) return true;
  const test = (): Condition => testOf(random.pick([first, ...others]), random);
  return random.pick<() => Condition>([
    test,
    test,
    () => ({ and: [test(), test()] }),
    () => ({ or: [test(), test(), test()] }),
  ])();
}

function testOf({ id, kind }: BenchQuestion, random: Random): Condition {
  const read = { var: id };
  if (kind === 'boolean') return { '==': [read, random.chance(0.7)] };
  if (kind === 'money') return { '>=': [read, random.pick(['1000', '50000', '1000000'] as const)] };
  return random.chance(0.5) ? { '==': [read, random.pick(['a', 'b'] as const)] } : { in: [read, ['a', 'c']] };
}

/** The questions that rules read, and those that none reads. */
export function splitByReading({ questions }: BenchForm): {
  readonly drivers: readonly BenchQuestion[];
  readonly leaves: readonly BenchQuestion[];
} {
  const texts = JSON.stringify(questions.map(({ when }) => when));
  const read = new Set([...texts.matchAll(/"var":"([^"]+)"/g)].map(([, id]) => id));
  return {
    drivers: questions.filter(({ id }) => read.has(id)),
    leaves: questions.filter(({ id }) => !read.has(id)),
  };
}

/** An answer to a question. */
export function answerTo({ kind }: BenchQuestion, random: Random): Value {
  if (kind === 'boolean') return random.chance(0.5);
  if (kind === 'choice') return random.pick(['a', 'b', 'c', 'd'] as const);
  return kind === 'money' ? String(random.between(0, 2_000_000)) : `text ${random.between(1, 9)}`;
}
