import { closingId, fiscalYears, type InstanceId, type RowKey } from '../answers/index.js';
import { hasFixedRows, type CompiledGroup, type GroupId } from '../compiled/index.js';
import { compute, type RowsReading } from '../rule/index.js';
import type { Evaluation, Findings } from './evaluation.js';

/** SPEC G4: the last fiscal years that ended before the day of the plan, oldest first; as many as are counted; or those added. */
export function findRowKeys(evaluation: Findings, group: CompiledGroup | undefined): readonly RowKey[] {
  if (!group || evaluation.groupApplies(group.id) === 'no') return [];
  if (group.fiscalYears) return fiscalYears(group.fiscalYears.count, evaluation.asOf);
  if (group.counted === undefined) return evaluation.answers.rows.get(group.id) ?? [];
  const count = rowLimit(evaluation, group.counted) ?? 0;
  return Array.from({ length: Math.min(count, mostRows) }, (_, place) => String(place + 1));
}

/** More rows than a count can mean. */
const mostRows = 1000;

/** Fixed, counted, or closed by the borrower with enough rows (SPEC G5). */
export function findClosed(evaluation: Findings, group: CompiledGroup | undefined): boolean {
  if (!group || group.fiscalYears) return true;
  if (group.counted !== undefined)
    return compute(group.counted, { reader: evaluation, row: undefined }).result !== 'open';
  const enough = evaluation.rowKeys(group.id).length >= evaluation.fewestRows(group.id);
  return enough && evaluation.answers.closed.has(group.id);
}

/** A limit that is not decided yet does not bind. */
export function rowLimit(evaluation: Findings, limit: CompiledGroup['maxRows']): number | undefined {
  const computed = limit === undefined ? undefined : compute(limit, { reader: evaluation, row: undefined });
  return computed?.result === 'value' ? Number(computed.value) : undefined;
}

/** SPEC R6: a group that does not apply has no rows and is closed. */
export function readRows(evaluation: Evaluation, group: GroupId): RowsReading {
  const applies = evaluation.groupApplies(group);
  const keys = evaluation.rowKeys(group);
  return { keys, closed: applies === 'no' || evaluation.isClosed(group), certain: applies !== 'unknown' };
}

/** The id of a group's closing and the group it closes. */
export function closingOf(group: CompiledGroup): InstanceId | undefined {
  return hasFixedRows(group) ? undefined : closingId(group.id);
}
