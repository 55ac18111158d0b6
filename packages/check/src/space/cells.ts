import type { CompiledQuestion, Expression, Value } from '@askless/core';
import { isNumeric } from '@askless/core/analysis';
import { candidatesOf } from './candidates.js';
import type { Test } from './tests.js';

/** A part of what may be said to a question: values that no rule tells apart, that it is declined, or that nothing is given. */
export type Cell =
  | { readonly is: 'value'; readonly values: readonly [Value, ...Value[]] }
  | { readonly is: 'declined' }
  /** Its value is derived. */
  | { readonly is: 'derived' };

/** The cells of a question, and of which of its options they speak where several can be chosen. */
export interface CellSet {
  readonly options?: ReadonlySet<string>;
  readonly cells: readonly Cell[];
}

/** Options that are told apart together: 2 to this power is the most cells of a variable. */
const optionsTogether = 6;

/** The cells of a question in one form or several: one set, or several for a choice of many options. */
export function cellsOf(questions: readonly CompiledQuestion[], tests: readonly Test[]): readonly CellSet[] {
  const states: Cell[] = [
    ...(questions.some(canDecline) ? [{ is: 'declined' } as const] : []),
    ...(questions.some(({ derive }) => derive !== undefined && isExact(derive)) ? [{ is: 'derived' } as const] : []),
  ];
  if (questions.some(({ spec }) => spec.kind === 'choices')) return choicesCells(questions, tests, states);
  const constants = tests.flatMap((test) => test.constants);
  const values = questions.flatMap(({ spec, derive }) => candidatesOf(spec, constants, derive !== undefined));
  const numeric = questions.some(({ spec }) => isNumeric(spec));
  return [{ cells: [...merge(values, tests, numeric), ...states] }];
}

/** Whether a borrower may decline: not what the law requires, nor what rules read without a value for it. */
export function canDecline({ mandatory, readByRules, whenDeclined }: CompiledQuestion): boolean {
  return !mandatory && (!readByRules || whenDeclined !== undefined);
}

/** Whether diagrams follow an expression exactly: what is calculated they only bound. */
export function isExact(expression: Expression): boolean {
  if (typeof expression !== 'object' || 'var' in expression || 'count' in expression || 'choices' in expression)
    return true;
  if ('case' in expression) return expression.case.every(([, result]) => isExact(result));
  return 'coalesce' in expression && expression.coalesce.every(isExact);
}

/** Values for which every test comes out alike are one cell. */
function merge(values: readonly Value[], tests: readonly Test[], numeric: boolean): Cell[] {
  const byOutcomes = new Map<string, [Value, ...Value[]]>();
  for (const value of new Set(values)) {
    const outcomes = tests.map((test) => (test.holds(value, numeric) ? 'y' : 'n')).join('');
    const same = byOutcomes.get(outcomes);
    if (same) same.push(value);
    else byOutcomes.set(outcomes, [value]);
  }
  return [...byOutcomes.values()].map((same) => ({ is: 'value', values: same }));
}

function choicesCells(
  questions: readonly CompiledQuestion[],
  tests: readonly Test[],
  states: readonly Cell[],
): readonly CellSet[] {
  const read = [...new Set(tests.flatMap(({ includes }) => includes ?? []))];
  const parts = Array.from({ length: Math.max(1, Math.ceil(read.length / optionsTogether)) }, (_, part) =>
    read.slice(part * optionsTogether, (part + 1) * optionsTogether),
  );
  return parts.map((options) => ({
    options: new Set(options),
    cells: [...choicesOf(options, questions).map((one): Cell => ({ is: 'value', values: [one] })), ...states],
  }));
}

/** What can be chosen of some options, each time with another option where none of these is. */
function choicesOf(options: readonly string[], questions: readonly CompiledQuestion[]): readonly (readonly string[])[] {
  const all = questions.flatMap(({ spec }) => spec.options ?? []);
  const exclusive = new Set(questions.flatMap(({ spec }) => spec.exclusive ?? []));
  const most = Math.max(...questions.map(({ spec }) => spec.maxItems ?? Infinity));
  const other = all.filter((option) => !options.includes(option));
  const subsets = Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((_option, place) => ((bits >> place) & 1) === 1),
  );
  return subsets.flatMap((chosen) => {
    if (chosen.length === 0) return other.length === 0 ? [] : [other.slice(0, 1)];
    const alone = chosen.length === 1 || !chosen.some((option) => exclusive.has(option));
    return alone && chosen.length <= most ? [chosen] : [];
  });
}
