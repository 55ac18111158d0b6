import { indexOf, type Decision, type InstanceId, type Plan } from '@askless/core';

export type FormPart = 'you' | 'optional' | 'known' | 'later' | 'out' | 'undecided';

/** In the order in which they stand in the strip. */
export const formParts = [
  'you',
  'optional',
  'known',
  'later',
  'out',
  'undecided',
] as const satisfies readonly FormPart[];

/** The whole form for one borrower: every question in one part, closings left out. */
export interface WholeForm {
  readonly all: number;
  readonly parts: Readonly<Record<FormPart, number>>;
  /** Documents among what the borrower is asked. */
  readonly documents: readonly InstanceId[];
}

/** Counts the whole form by what becomes of its questions. */
export function wholeFormOf(plan: Plan): WholeForm {
  const { questions } = indexOf(plan.form);
  const parts = { you: 0, optional: 0, known: 0, later: 0, out: 0, undecided: 0 };
  const documents: InstanceId[] = [];
  for (const decision of plan.decisions.values()) {
    const question = questions.get(decision.question);
    if (!question) continue;
    parts[partOf(decision)] += 1;
    if (decision.state === 'ask' && question.spec.kind === 'file') documents.push(decision.id);
  }
  return { all: formParts.reduce((sum, part) => sum + parts[part], 0), parts, documents };
}

function partOf(decision: Decision): FormPart {
  switch (decision.state) {
    case 'ask':
      return decision.optional ? 'optional' : 'you';
    case 'known':
    case 'derived':
      return 'known';
    case 'skip':
      return decision.code === 'laterStage' ? 'later' : 'out';
    case 'pending':
    case 'stopped':
      return 'undecided';
  }
}
