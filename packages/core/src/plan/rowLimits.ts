import { indexOf, type GroupId } from '../compiled/index.js';
import { evaluationOf, rowLimit } from '../evaluation/index.js';
import type { Plan } from './plan.js';

/** How many rows a group must and may have; no limit where it is not decided yet. */
export interface RowLimits {
  readonly least: number;
  readonly most: number | undefined;
}

/** How many rows a group must and may have as things stand (SPEC G5). */
export function rowLimits({ form, answers, at }: Plan, group: GroupId): RowLimits {
  const evaluation = evaluationOf(form, answers, at.asOf);
  return { least: evaluation.fewestRows(group), most: rowLimit(evaluation, indexOf(form).groups.get(group)?.maxRows) };
}
