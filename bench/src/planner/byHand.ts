import type { Condition, Value } from '@askless/core';
import type { BenchQuestion } from './benchForm.ts';

/** How a question stands. */
export type Standing = 'ask' | 'known' | 'skip' | 'pending';

/** An evaluator as one would write it by hand for one form. */
export interface Evaluator {
  readonly answer: (question: number, value: Value) => void;
  readonly standing: (question: number) => Standing;
}

/** One in which an answer can also be taken back. */
export interface RetractingEvaluator extends Evaluator {
  readonly answer: (question: number, value: Value | undefined) => void;
}

type Verdict = 0 | 1 | 2;
const no = 0;
const yes = 1;
const unknown = 2;

type Test = () => Verdict;

interface Cells {
  readonly values: (Value | undefined)[];
  readonly applies: Uint8Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Verdicts in arrays, conditions as closures, and for each question the list of those whose conditions read it.
 *
 * @param changed Is told each question whose condition has come to something else.
 */
export function incrementalByHand(
  questions: readonly BenchQuestion[],
  changed: (question: number) => void = () => undefined,
): RetractingEvaluator {
  const numbers = new Map(questions.map(({ id }, number) => [id, number]));
  const values: (Value | undefined)[] = questions.map(() => undefined);
  const applies = new Uint8Array(questions.length).fill(unknown);
  const tests = questions.map(({ when }) => testOf(when, { values, applies, numbers }));
  const readers: number[][] = questions.map(() => []);
  questions.forEach(({ when }, reader) => {
    for (const read of readsIn(when, numbers)) readers[read]?.push(reader);
  });
  // Questions read earlier ones only: their order is the order of evaluation.
  tests.forEach((test, number) => (applies[number] = test()));
  const answer = (question: number, value: Value | undefined): void => {
    values[question] = value;
    const queue = [...(readers[question] ?? [])];
    for (let at = 0; at < queue.length; at += 1) {
      const number = queue[at] ?? 0;
      const verdict = tests[number]?.() ?? unknown;
      if (verdict === applies[number]) continue;
      applies[number] = verdict;
      changed(number);
      for (const reader of readers[number] ?? []) if (!queue.includes(reader, at + 1)) queue.push(reader);
    }
  };
  return { answer, standing: (question) => standingOf(applies[question] ?? unknown, values[question]) };
}

/** How a question stands that one format wants. */
export function standingOf(applies: number, value: Value | undefined): Standing {
  if (applies === no) return 'skip';
  if (value !== undefined) return 'known';
  return applies === yes ? 'ask' : 'pending';
}

function readsIn(condition: Condition, numbers: ReadonlyMap<string, number>): number[] {
  const ids = [...JSON.stringify(condition).matchAll(/"var":"([^"]+)"/g)].map(([, id = '']) => id);
  return [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []);
}

function testOf(condition: Condition, cells: Cells): Test {
  if (typeof condition === 'boolean') return () => (condition ? yes : no);
  if ('and' in condition)
    return every(
      condition.and.map((part) => testOf(part, cells)),
      no,
    );
  if ('or' in condition)
    return every(
      condition.or.map((part) => testOf(part, cells)),
      yes,
    );
  if ('==' in condition) return over(condition['=='][0], cells, (value) => value === condition['=='][1]);
  if ('>=' in condition) return over(condition['>='][0], cells, (value) => Number(value) >= Number(condition['>='][1]));
  if ('in' in condition) {
    const [one, many] = condition.in;
    if (typeof one === 'object' && Array.isArray(many))
      return over(one, cells, (value) => many.some((option) => option === value));
  }
  throw new Error('A condition that the forms here do not have.');
}

function every(tests: readonly Test[], decisive: Verdict): Test {
  return () => {
    let verdict: Verdict = decisive === no ? yes : no;
    for (const test of tests) {
      const one = test();
      if (one === decisive) return one;
      if (one === unknown) verdict = unknown;
    }
    return verdict;
  };
}

/** A question not asked makes every test no. */
function over(read: unknown, { values, applies, numbers }: Cells, holds: (value: Value) => boolean): Test {
  const number = typeof read === 'object' && read !== null && 'var' in read ? (numbers.get(String(read.var)) ?? 0) : 0;
  return () => {
    if (applies[number] === no) return no;
    const value = values[number];
    if (value === undefined) return unknown;
    if (applies[number] === yes) return holds(value) ? yes : no;
    return holds(value) ? unknown : no;
  };
}
