import type { Answers, InstanceId } from '../../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm } from '../../compiled/index.js';
import { type Cell, type Evaluation, evaluationOf, findStop } from '../../evaluation/index.js';
import { decide, decideClosing, type Deciding } from './decide.js';
import type { At, Decision, Plan } from '../../plan/index.js';
import { wantingOf } from './wanting.js';

/**
 * The plan by the rules read one by one, from scratch: slow, and plain enough to be judged by reading. `planForm` and
 * `advancePlan` are tested against it.
 *
 * @param form The compiled form, its intake formats bound.
 * @param answers What is known so far.
 * @param at The day, as a calendar date, and the stage; a stage holds all before it.
 * @returns Every question instance once, in the form's order, in exactly one state.
 */
export function referencePlan(form: CompiledForm, answers: Answers, at: At): Plan {
  const evaluation = evaluationOf(form, answers, at.asOf);
  const wanting = wantingOf(evaluation, at.stage);
  const decisions = new Map<InstanceId, Decision>();
  const deciding: Deciding = { evaluation, wanting, at, decided: decisions };
  const stop = findStop(evaluation);
  const add = (decision: Decision): void => {
    decisions.set(decision.id, stop ? { ...instanceOf(decision), state: 'stopped', gates: stop } : decision);
  };
  for (const cell of cellsOf(evaluation)) add(decide(cell, deciding));
  for (const group of form.groups) if (!hasFixedRows(group)) add(decideClosing(group, deciding));
  return { form, answers, at, decisions, wanting };
}

function instanceOf({ id, question, group, row }: Decision): Pick<Decision, 'id' | 'question' | 'group' | 'row'> {
  return { id, question, ...(group === undefined ? {} : { group }), ...(row === undefined ? {} : { row }) };
}

/** Each question once; those of a group in each row that it has, or in '' for the first row still to come. */
function cellsOf(evaluation: Evaluation): Cell[] {
  const { questions } = indexOf(evaluation.form);
  return [...questions.values()].flatMap(({ id, group }) => {
    const rows = group === undefined ? [undefined] : rowsOf(evaluation, group);
    return rows.flatMap((row) => evaluation.cell(id, row) ?? []);
  });
}

/** A group that is not asked still has its questions: once, to say why they are left out. */
function rowsOf(evaluation: Evaluation, group: string): readonly string[] {
  const rows = evaluation.rowsToPlan(group);
  if (rows.length > 0) return rows;
  const { fiscalYears } = indexOf(evaluation.form).groups.get(group) ?? {};
  return fiscalYears || evaluation.groupApplies(group) === 'no' ? [''] : [];
}
