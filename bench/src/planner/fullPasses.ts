import type { Condition, Value } from '@askless/core';
import { LogicEngine } from 'json-logic-engine';
import type { BenchQuestion } from './benchForm.ts';
import { standingOf, type Evaluator } from './byHand.ts';

/** Every condition as one line of one generated function: the limit of evaluating all of them. */
export function generatedPass(questions: readonly BenchQuestion[]): Evaluator {
  const numbers = new Map(questions.map(({ id }, number) => [id, number]));
  const values: (Value | undefined)[] = questions.map(() => undefined);
  const applies = new Uint8Array(questions.length);
  const lines = questions.map(({ when }, number) => `a[${number}]=${codeOf(when, numbers)};`);
  // Verdicts: 0 no, 1 unknown, 2 yes; so that `and` is the least and `or` the greatest.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- what is measured here is the limit that generated code reaches
  const pass = new Function('v', 'a', lines.join('\n'));
  pass(values, applies);
  return {
    answer: (question, value) => {
      values[question] = value;
      pass(values, applies);
    },
    standing: (question) => standingOf([0, 2, 1][applies[question] ?? 1] ?? 2, values[question]),
  };
}

function codeOf(condition: Condition, numbers: ReadonlyMap<string, number>): string {
  if (typeof condition === 'boolean') return condition ? '2' : '0';
  const parts = (all: readonly Condition[]): string => all.map((part) => codeOf(part, numbers)).join(',');
  if ('and' in condition) return `Math.min(${parts(condition.and)})`;
  if ('or' in condition) return `Math.max(${parts(condition.or)})`;
  const [read, constant] =
    '==' in condition ? condition['=='] : '>=' in condition ? condition['>='] : 'in' in condition ? condition.in : [];
  const number = typeof read === 'object' && 'var' in read ? (numbers.get(read.var) ?? 0) : 0;
  const value = `v[${number}]`;
  const holds =
    '==' in condition
      ? `${value}===${JSON.stringify(constant)}`
      : '>=' in condition
        ? `+${value}>=${Number(constant)}`
        : `${JSON.stringify(constant)}.includes(${value})`;
  return `(a[${number}]===0?0:${value}===undefined?1:${holds}?a[${number}]:0)`;
}

/** What people do by hand: after each answer, json-logic over every condition. It takes a missing value for no. */
export function jsonLogicLoop(questions: readonly BenchQuestion[]): Evaluator {
  const engine = new LogicEngine();
  const facts: Record<string, Record<string, Value>> = {};
  const rules = questions.map(({ when }) => engine.build(when));
  const shown = questions.map(() => true);
  return {
    answer: (question, value) => {
      const [section = '', name = ''] = questions[question]?.id.split('.') ?? [];
      facts[section] = { ...facts[section], [name]: value };
      for (const [number, rule] of rules.entries()) shown[number] = Boolean(rule(facts));
    },
    standing: (question) => (shown[question] === true ? 'ask' : 'skip'),
  };
}
