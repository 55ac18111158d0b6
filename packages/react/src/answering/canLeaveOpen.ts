import type { InstanceId, Plan } from '@askless/core';

/** Whether a question can be left without an answer, given one already or not: wanted by needs that can do without it alone. */
export function canLeaveOpen(plan: Plan, id: InstanceId): boolean {
  const wants = [...(plan.wanting.get(id)?.wants ?? [])];
  return wants.length > 0 && wants.every((want) => 'need' in want && want.strength === 'may');
}
