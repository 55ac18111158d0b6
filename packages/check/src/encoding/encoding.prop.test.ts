// Diagrams against core: on everything answered, what a diagram says of a borrower is what core says.
import type { Answers, CompiledForm } from '@askless/core';
import { evaluationOf, type Evaluation } from '@askless/core/analysis';
import { interview, randomFrom, randomWholeForm } from '@askless/core/testing';
import { expect, test } from 'vitest';
import { yes, type Diagram } from '../diagram/index.js';
import { spaceOf, type Space } from '../space/index.js';
import { encodingOf } from './index.js';

const runs = Number(process.env['ASKLESS_RUNS'] ?? 150);

/** Cells of what is known, by level; undefined where a diagram depends on what they do not settle. */
function cellsOf(answers: Answers, evaluation: Evaluation, space: Space, form: CompiledForm): Map<number, number> {
  const cells = new Map<number, number>();
  space.variables.forEach((variable, level) => {
    if (variable.of === 'day')
      cells.set(
        level,
        variable.days.findIndex((day) => sameDay(form, day, evaluation.asOf)),
      );
    if (variable.of === 'rows') cells.set(level, rowsOf(variable, evaluation, space));
    if (variable.of !== 'question' || variable.group !== undefined) return;
    const cell = evaluation.cell(variable.question, undefined);
    const known = cell && evaluation.knowledge(cell);
    const derived = variable.cells.findIndex(({ is }) => is === 'derived');
    const declined = variable.cells.findIndex(({ is }) => is === 'declined');
    if (known?.status === 'declined') cells.set(level, declined);
    else if (known && typeof known.by === 'object' && known.by.from === 'derived' && derived >= 0)
      cells.set(level, derived);
    else if (known) cells.set(level, space.cellOf(level, known.value));
  });
  return cells;
}

type Rows = Extract<Space['variables'][number], { readonly of: 'rows' }>;

/** The rows of one kind, counted as far as they are told apart. */
function rowsOf({ group, kind }: Rows, evaluation: Evaluation, space: Space): number {
  const { conditions = [], most = 1 } = space.rowKinds(group) ?? {};
  const rows = evaluation.rowKeys(group).filter((row) => {
    const verdicts = conditions.map((condition) => evaluation.verdict(condition, row));
    return verdicts.every((verdict, place) => (verdict === 'yes') === (((kind >> place) & 1) === 1));
  });
  return Math.min(rows.length, most);
}

function sameDay(form: CompiledForm, one: string, other: string): boolean {
  return form.questions.every(
    ({ validFrom = '', validTo = '9' }) =>
      [one, other].every((day) => validFrom <= day && day <= validTo) ||
      [one, other].every((day) => !(validFrom <= day && day <= validTo)),
  );
}

function verdictAt(diagram: Diagram, cells: ReadonlyMap<number, number>, space: Space): boolean | undefined {
  let at = diagram;
  while (at > yes) {
    const cell = cells.get(space.diagrams.levelOf(at));
    if (cell === undefined || cell < 0) return undefined;
    at = space.diagrams.below(at, cell);
  }
  return at === yes;
}

test(`${runs} random forms: what applies, with everything answered`, { timeout: 1_200_000 }, () => {
  const outcomes = { agreed: 0, unsettled: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomFrom(seed);
    const form = randomWholeForm(random, { questions: 25 });
    const space = spaceOf([form]);
    const encoding = encodingOf(form, space);
    const applies = new Map(form.questions.map((question) => [question.id, encoding.applies(question)]));
    const at = { asOf: '2026-06-15', stage: 'postLoan' } as const;
    const { plan } = interview(form, random, { at, edits: 0.2, declines: 0.2 });
    const evaluation = evaluationOf(form, plan.answers, at.asOf);
    const cells = cellsOf(plan.answers, evaluation, space, form);
    const single = form.questions.filter(({ group }) => group === undefined);
    const compared = [
      ...single.map(({ id }) => {
        const cell = evaluation.cell(id, undefined);
        return { id, core: cell && evaluation.applies(cell), ours: verdictAt(applies.get(id) ?? 0, cells, space) };
      }),
      ...form.groups.map((group) => ({
        id: group.id,
        core: evaluation.groupApplies(group.id),
        ours: verdictAt(encoding.groupApplies(group), cells, space),
      })),
    ];
    const settled = compared.filter(({ core, ours }) => ours !== undefined && core !== 'unknown');
    outcomes.agreed += settled.length;
    outcomes.unsettled += compared.length - settled.length;
    const others = settled.filter(({ core, ours }) => core !== (ours === true ? 'yes' : 'no'));
    expect({ seed, others }).toEqual({ seed, others: [] });
  }
  expect(outcomes.agreed).toBeGreaterThan(outcomes.unsettled);
});
