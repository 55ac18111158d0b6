import { indexOf, type QuestionId, type Value, type ValueSpec } from '@askless/core';
import { isNumeric } from '@askless/core/analysis';
import { supportOf, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import type { Fact } from './facts.js';

/** Answers that are tried where diagrams don't follow a calculation. */
const numbers = ['0', '1', '2', '50', '100', '1000', '1000000'];
const dates = ['2000-01-01', '2020-06-15', '2026-01-01', '2030-12-31'];

/** How many sets of answers are tried. */
export const mostVaried = 48;

/** The questions on which the calculations that a diagram bounds depend. */
export function calculatedFrom(diagram: Diagram, { space, form }: Encoding): readonly QuestionId[] {
  const told = [...supportOf(space.diagrams, diagram)].flatMap((level) => {
    const variable = space.variables[level];
    return variable?.of === 'bound' ? variable.what : [];
  });
  const { questions } = indexOf(form);
  const named = told.flatMap((what) => [...what.matchAll(/"(\w+\.\w+)"/g)].map(([, id = '']) => id));
  return [...new Set(named)].filter((id) => questions.has(id));
}

/** One set of answers to some questions, another for each number. */
export function variedFacts(ids: readonly QuestionId[], number: number, { form }: Encoding): readonly Fact[] {
  const { questions } = indexOf(form);
  return ids.flatMap((id, place): readonly Fact[] => {
    const question = questions.get(id);
    const values = question ? valuesOf(question.spec) : [];
    const value = values[(number * (place + 1) + Math.floor(number / values.length) * place) % values.length];
    if (value === undefined || !question) return [];
    const { group } = question;
    if (group === undefined) return [{ fact: 'answer', question: id, value }];
    return [
      { fact: 'row', group, row: 0 },
      { fact: 'closed', group },
      { fact: 'answer', question: id, row: 0, value },
    ];
  });
}

function valuesOf(spec: ValueSpec): readonly Value[] {
  if (isNumeric(spec)) return spec.kind === 'integer' ? numbers.map(Number) : numbers;
  if (spec.kind === 'date') return dates;
  return spec.kind === 'boolean' ? [true, false] : (spec.options ?? []);
}
