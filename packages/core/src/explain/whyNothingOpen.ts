import type { CompiledNeed } from '../compiled/index.js';
import { type Cell, type Evaluation } from '../evaluation/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { readsOf } from '../rule/index.js';
import { decidingFacts, whyNotApplicable, type Facts } from './decidingFacts.js';
import type { Fact } from './explanation.js';
import { minimalFacts } from './minimalFacts.js';

/** The facts through which nothing that is open wants a question: its needs do not hold, what reads it is decided without it. */
export function whyNothingOpen(cell: Cell, plan: Plan, evaluation: Evaluation): readonly Fact[] {
  const { id } = cell.question;
  const needs = plan.form.needs.filter((need) => need.cell !== undefined && readsOf(need.cell).questions.has(id));
  const readers = plan.form.questions.filter(
    ({ when, derive }) => readsOf(when).questions.has(id) || readsOf(derive ?? true).questions.has(id),
  );
  const facts: Facts = new Map([
    ...needs.flatMap((need) => [...whyNotHeld(need, cell, evaluation)]),
    ...readers.flatMap((reader) => [...whySettled(evaluation.cell(reader.id, cell.row), evaluation)]),
  ]);
  const isEnough = (answers: Plan['answers']): boolean => {
    const decision = planForm(plan.form, answers, plan.at).decisions.get(cell.id);
    return decision?.state === 'skip' && decision.code === 'nothingOpen';
  };
  return minimalFacts(facts, { evaluation, isEnough });
}

/** A need does not hold because its format wants nothing, or because of its own condition. */
function whyNotHeld({ format, when }: CompiledNeed, { row }: Cell, evaluation: Evaluation): Facts {
  const around = evaluation.form.formats.find(({ id }) => id === format)?.when ?? true;
  if (evaluation.verdict(around, undefined) === 'no') return decidingFacts(around, undefined, evaluation);
  return decidingFacts(when, row, evaluation);
}

function whySettled(reader: Cell | undefined, evaluation: Evaluation): Facts {
  if (!reader) return new Map();
  if (evaluation.applies(reader) === 'no') return whyNotApplicable(reader, evaluation);
  return decidingFacts(reader.question.when, reader.row, evaluation);
}
