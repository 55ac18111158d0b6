import { indexOf, type DeclineReason, type InstanceId, type Plan } from '@askless/core';

const reasons = ['unwilling', 'notKnown'] as const;

/** The reasons for which a question need not be answered: those that no format that wants it refuses. */
export function canDecline(plan: Plan, id: InstanceId): readonly DeclineReason[] {
  const decision = plan.decisions.get(id);
  const question = decision && indexOf(plan.form).questions.get(decision.question);
  if (!question || question.mandatory || (question.readByRules && question.whenDeclined === undefined)) return [];
  const wants = [...(plan.wanting.get(id)?.wants ?? [])].flatMap((want) =>
    'need' in want && want.strength === 'must' ? [want.need] : [],
  );
  const needs = plan.form.needs.filter(
    (need) => need.cell !== undefined && wants.some(({ format, path }) => format === need.format && path === need.path),
  );
  return reasons.filter((reason) => needs.length > 0 && needs.every(({ tokens }) => tokens[reason] !== undefined));
}
