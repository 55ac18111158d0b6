import type { InstanceId } from '../answers/index.js';
import type { Decision, Plan } from './plan.js';

/**
 * An instance as people and files number it: `years[0].netProfit` for the first row, `years[].netProfit` while there is none.
 *
 * Rows keep their keys inside the plan; this is for display.
 */
export function displayId(
  plan: Plan,
  { id, question, group, row }: Pick<Decision, 'id' | 'question' | 'group' | 'row'>,
): InstanceId {
  if (group === undefined || row === undefined) return id;
  const place = row === '' ? '' : String(rowsIn(plan, group).indexOf(row));
  return `${group}[${place}]${question.slice(group.length)}`;
}

const rowsByPlan = new WeakMap<Plan, Map<string, string[]>>();

/** The keys of the rows that a plan decides on, in their order. */
export function rowsIn(plan: Plan, group: string): readonly string[] {
  const known = rowsByPlan.get(plan) ?? listRows(plan);
  rowsByPlan.set(plan, known);
  return known.get(group) ?? [];
}

function listRows(plan: Plan): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { group, row } of plan.decisions.values()) {
    if (group === undefined || row === undefined || row === '') continue;
    const keys = rows.get(group) ?? [];
    if (!keys.includes(row)) rows.set(group, [...keys, row]);
  }
  return rows;
}
