import { instanceId, type CompiledForm, type Condition, type Verdict } from '@askless/core';
import { no } from '../diagram/index.js';
import type { Replay } from '../counterexample/index.js';
import { isWritten, listConditions, meaningOf, type PlacedCondition } from './conditions.js';
import { groupPlace, questionPlace } from './places.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/** Each question, and each group, applies to some borrower; those that are retired need not. */
export function reachableTasks({ encoding }: Proving): readonly Task[] {
  const { form } = encoding;
  return [
    ...form.groups.map((group): Task => ({
      claim: 'reachable',
      at: groupPlace(group.id),
      by: 'diagrams',
      prove: () => ({
        outcome: 'needs',
        diagram: encoding.hasRow(group),
        confirm: ({ evaluation }) => evaluation.groupApplies(group.id) === 'yes',
        fault: { rule: 'unreachable-group', facts: { group: group.id } },
      }),
    })),
    ...form.questions
      .filter(({ retired }) => retired === undefined)
      .map((question): Task => ({
        claim: 'reachable',
        at: questionPlace(question.id),
        by: 'diagrams',
        group: question.group,
        prove: () => {
          const diagram = appliesInRow(question, encoding);
          if (encoding.spent.has(question.id)) return { outcome: 'open', because: 'budget' };
          return {
            outcome: 'needs',
            diagram,
            confirm: (replay) => applies(replay, question.id, question.group),
            fault: { rule: 'unreachable-question', facts: { question: question.id } },
          };
        },
      })),
  ];
}

function appliesInRow(question: CompiledForm['questions'][number], encoding: Proving['encoding']) {
  const group = encoding.form.groups.find(({ id }) => id === question.group);
  const own = encoding.applies(question);
  return group ? encoding.space.diagrams.and(own, encoding.hasRow(group)) : own;
}

/** Core says that a question applies, in a row that is there. */
export function applies({ evaluation, rowOf }: Replay, id: string, group: string | undefined): boolean {
  const row = rowOf(group);
  if (group !== undefined && row === undefined) return false;
  const cell = evaluation.cell(id, row);
  return cell !== undefined && cell.id === instanceId(id, row) && evaluation.applies(cell) === 'yes';
}

/** No condition is always so, and none but those of questions and groups, which are judged above, never. */
export function conditionTasks({ encoding }: Proving): readonly Task[] {
  return listConditions(encoding.form)
    .filter(({ condition }) => isWritten(condition))
    .flatMap((placed) => {
      const make = (verdict: 'yes' | 'no'): Task => ({
        claim: 'conditions',
        at: placed.at,
        by: 'diagrams',
        group: placed.group,
        prove: () => proveSome(placed, verdict, encoding),
      });
      const [canBeNo, canBeYes] = [make('no'), make('yes')];
      switch (placed.of) {
        case 'question':
        case 'group':
          return [canBeNo];
        // A format may speak of what this form has no case of; that is worth knowing, and no fault.
        case 'need':
          return [canBeYes];
        default:
          return [canBeNo, canBeYes];
      }
    });
}

function proveSome(placed: PlacedCondition, verdict: 'yes' | 'no', encoding: Proving['encoding']): Outcome {
  const { diagrams } = encoding.space;
  const around = placed.around(encoding);
  // Where nobody comes to it, that is the fault.
  if (around === no) return holds;
  const so = meaningOf(placed.condition, placed, encoding);
  return {
    outcome: 'needs',
    diagram: diagrams.and(around, verdict === 'yes' ? so : diagrams.not(so)),
    confirm: (replay) => verdictOf(placed.condition, placed, replay) === verdict,
    fault: {
      rule: verdict === 'no' ? 'condition-always' : 'condition-never',
      facts: { [placed.of]: placed.id },
      ...(placed.of === 'need' ? { hint: true } : {}),
    },
  };
}

/** What core makes of a condition, in the first row of a group. */
export function verdictOf(
  condition: Condition,
  { group, decidesGroup }: Pick<PlacedCondition, 'group' | 'decidesGroup'>,
  { evaluation, rowOf }: Replay,
): Verdict | undefined {
  const row = rowOf(group) ?? (decidesGroup === true ? '' : undefined);
  return group !== undefined && row === undefined ? undefined : evaluation.verdict(condition, row);
}
