import { canLeaveOpen as canStayOpen, type InstanceId, type Plan } from '@askless/core';

/** Whether a question can be left without an answer, given one already or not; not while it is undecided whether a need wants it. */
export function canLeaveOpen(plan: Plan, id: InstanceId): boolean {
  const wanted = plan.wanting.get(id);
  return wanted !== undefined && wanted.wants.size > 0 && canStayOpen(plan, id);
}
