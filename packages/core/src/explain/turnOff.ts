import { applyChange, type InstanceId } from '../answers/index.js';
import { indexOf, thresholdsOf } from '../compiled/index.js';
import { addDecimals, compareDecimals, subtractDecimals } from '../decimal/index.js';
import { evaluationOf, provenanceOf, type Cell, type Evaluation } from '../evaluation/index.js';
import { type Plan } from '../plan/index.js';
import { readsOf } from '../rule/index.js';
import { textOf, type Value } from '../value/index.js';
import type { Fact, OtherAnswer } from './explanation.js';

/**
 * The smallest change of one answer with which a question would no longer apply.
 *
 * Only answers about the business that the borrower or the profile gave are looked at; of numbers the nearest one.
 *
 * @param because The facts through which it applies.
 * @returns Undefined where no single answer does it.
 */
export function findTurnOff(plan: Plan, id: InstanceId, because: readonly Fact[]): OtherAnswer | undefined {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  for (const cell of givenBehind(because, evaluation)) {
    const value = othersOf(cell, evaluation).find((other) => turnsOff(plan, id, { at: cell.id, value: other }));
    if (value !== undefined) return { at: cell.id, value };
  }
  return undefined;
}

function turnsOff(plan: Plan, id: InstanceId, { at, value }: OtherAnswer): boolean {
  const answers = applyChange(plan.answers, { change: 'answer', at, value });
  const evaluation = evaluationOf(plan.form, answers, plan.at.asOf);
  const { question = '', group = '', row } = plan.decisions.get(id) ?? {};
  const cell = evaluation.cell(question, row);
  return (cell ? evaluation.applies(cell) : evaluation.groupApplies(group)) === 'no';
}

/** The answers behind some facts: of what is calculated, those that it is calculated from. */
function givenBehind(facts: readonly Fact[], evaluation: Evaluation): readonly Cell[] {
  const found = new Set<Cell>();
  const seen = new Set<Cell>();
  const look = (cell: Cell | undefined): void => {
    if (!cell || seen.has(cell)) return;
    seen.add(cell);
    const known = evaluation.knowledge(cell);
    if (known?.status !== 'known') return;
    const { from } = provenanceOf(known);
    if (from === 'derived')
      for (const input of readsOf(cell.question.derive ?? true).questions) look(evaluation.cell(input, cell.row));
    if ((from === 'typed' || from === 'profile') && cell.question.sensitivity === 'public') found.add(cell);
  };
  const { questions } = indexOf(evaluation.form);
  for (const { at } of facts) {
    const { part = '', row, name = '' } = /^(?<part>\w+)(?:\[(?<row>[^\]]*)\])?\.(?<name>\w+)$/.exec(at)?.groups ?? {};
    if (questions.has(`${part}.${name}`)) look(evaluation.cell(`${part}.${name}`, row));
  }
  return [...found];
}

/** The other answers that a question could have, the nearest first. */
function othersOf(cell: Cell, evaluation: Evaluation): readonly Value[] {
  const known = evaluation.knowledge(cell);
  const { spec } = cell.question;
  if (known?.status !== 'known') return [];
  const { value } = known;
  switch (spec.kind) {
    case 'boolean':
      return [value !== true];
    case 'choice':
      return (spec.options ?? []).filter((option) => option !== value);
    case 'choices':
      return Array.isArray(value) ? otherChoices(value, spec.exclusive ?? []) : [];
    case 'integer':
      return numbersNear(cell, textOf(value), evaluation).map(Number);
    case 'money':
    case 'percent':
    case 'decimal':
      return numbersNear(cell, textOf(value), evaluation);
    default:
      return [];
  }
}

/** One choice taken back, where another remains; else the one that stands for none. */
function otherChoices(chosen: readonly Value[], exclusive: readonly string[]): readonly Value[] {
  const texts = chosen.map(String);
  const fewer = texts.map((one) => texts.filter((other) => other !== one)).filter((rest) => rest.length > 0);
  return [...fewer, ...exclusive.filter((option) => !texts.includes(option)).map((option) => [option])];
}

/** Each threshold and the numbers beside it, within the limits. */
function numbersNear({ question }: Cell, value: string, { form }: Evaluation): readonly string[] {
  const { min, max, kind } = question.spec;
  const step = kind === 'integer' ? '1' : '0.01';
  const cuts = (thresholdsOf(form).get(question.id) ?? []).map(String);
  const near = cuts.flatMap((cut) => [subtractDecimals(cut, step), cut, addDecimals(cut, step)]);
  return near
    .filter((one) => min === undefined || compareDecimals(one, min) >= 0)
    .filter((one) => max === undefined || compareDecimals(one, max) <= 0)
    .toSorted((one, other) => compareDecimals(distance(one, value), distance(other, value)));
}

function distance(one: string, other: string): string {
  return compareDecimals(one, other) < 0 ? subtractDecimals(other, one) : subtractDecimals(one, other);
}
