import { present, type CompiledGroup } from '../compiled/index.js';
import { isInForce } from '../form/index.js';
import { findMissing, type Verdict } from '../rule/index.js';
import type { Cell, Findings } from './evaluation.js';

/** SPEC A1: a question applies when it is in force, its group applies and its own condition holds. */
export function findApplies(evaluation: Findings, cell: Cell): Verdict {
  const { group } = cell.question;
  const around = group === undefined ? 'yes' : evaluation.groupApplies(group);
  return around === 'no' ? 'no' : both(around, ownApplies(evaluation, cell));
}

/** The same apart from its group. */
export function ownApplies(evaluation: Findings, { question, row }: Cell): Verdict {
  return isInForce(question, evaluation.asOf) ? evaluation.verdict(question.when, row) : 'no';
}

/** One verdict and another. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

/** SPEC G2: a group without a condition applies when any of its questions can, on an empty row. */
export function findGroupApplies(evaluation: Findings, group: CompiledGroup | undefined): Verdict {
  if (!group || !isInForce(group, evaluation.asOf)) return 'no';
  if (group.when !== undefined) return evaluation.verdict(group.when, undefined);
  const verdicts = group.questions.map((id) => canApply(evaluation, present(evaluation.cell(id, ''))));
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

/** On an empty row; what only the row's own answers leave open can apply, where those can be asked. */
function canApply(evaluation: Findings, cell: Cell): Verdict {
  const applies = ownApplies(evaluation, cell);
  if (applies !== 'unknown') return applies;
  let outside = false;
  findMissing(
    cell.question.when,
    { reader: evaluation, row: '' },
    {
      question: (id) => {
        const missing = present(evaluation.cell(id, ''));
        const own = missing.question.group === cell.question.group;
        outside ||= !own || canApply(evaluation, missing) === 'unknown';
      },
      group: () => (outside = true),
    },
  );
  return outside ? 'unknown' : 'yes';
}
