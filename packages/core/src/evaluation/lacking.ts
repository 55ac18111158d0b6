import { closingId, type InstanceId } from '../answers/index.js';
import { hasFixedRows, indexOf, present, type CompiledGroup } from '../compiled/index.js';
import { findMissing, findMissingInputs, type Lacks } from '../rule/index.js';
import type { Findings } from './evaluation.js';

/** Collects the instances that an undecided rule waits for: questions, closings, and what the rows of a group depend on. */
export function collectLacks(evaluation: Findings, into: Set<InstanceId>): Lacks {
  const lacks: Lacks = {
    question: (id, row) => {
      into.add(present(evaluation.cell(id, row)).id);
    },
    group: (id) => {
      const group = present(indexOf(evaluation.form).groups.get(id));
      if (hasFixedRows(group)) findLacksOfGroup(group, evaluation, lacks);
      else into.add(closingId(id));
    },
  };
  return lacks;
}

/** What decides whether a group applies, and how many rows it has where they are counted. */
export function findLacksOfGroup(group: CompiledGroup, evaluation: Findings, lacks: Lacks): void {
  const conditions =
    group.when === undefined
      ? group.questions.map((id) => present(evaluation.cell(id, '')).question.when)
      : [group.when];
  if (evaluation.groupApplies(group.id) === 'unknown') {
    for (const condition of conditions) findMissing(condition, { reader: evaluation, row: '' }, lacks);
  }
  if (group.counted !== undefined) findMissingInputs(group.counted, { reader: evaluation, row: undefined }, lacks);
}
