import { indexOf, type GroupId } from '../compiled/index.js';
import { rowLimit } from '../evaluation/index.js';
import { findingsOf } from './findings.js';
import type { Plan } from './plan.js';

/** How many rows a group must and may have; no limit where it is not decided yet. */
export interface RowLimits {
  readonly least: number;
  readonly most: number | undefined;
}

/** How many rows a group must and may have as things stand (SPEC G5). */
export function rowLimits(plan: Plan, group: GroupId): RowLimits {
  const own = indexOf(plan.form).groups.get(group);
  const findings = findingsOf(plan);
  return own
    ? { least: findings.fewestRows(group), most: rowLimit(findings, own.maxRows) }
    : { least: 0, most: undefined };
}
