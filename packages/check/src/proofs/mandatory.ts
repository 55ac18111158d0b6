import { indexOf, type CompiledQuestion } from '@askless/core';
import type { Replay } from '../counterexample/index.js';
import type { Encoding } from '../encoding/index.js';
import { questionPlace } from './places.js';
import { type Outcome, type Proving, type Task } from './task.js';

/** What the law requires is asked of everyone on every day on which it is in force. */
export function mandatoryTasks({ encoding }: Proving): readonly Task[] {
  return encoding.form.questions
    .filter(({ mandatory }) => mandatory)
    .map((question) => ({
      claim: 'mandatory',
      at: questionPlace(question.id),
      by: 'diagrams',
      prove: () => proveMandatory(question, encoding),
    }));
}

function proveMandatory(question: CompiledQuestion, encoding: Encoding): Outcome {
  const { diagrams } = encoding.space;
  const group = indexOf(encoding.form).groups.get(question.group ?? '');
  const fault = { rule: 'mandatory-trimmed', facts: { question: question.id } } as const;
  const hasRows = group === undefined || group.fiscalYears !== undefined || mustHaveRow(group.minRows);
  if (!hasRows) return { outcome: 'broken', faults: [fault] };
  const around = group ? encoding.groupApplies(group) : encoding.applies(question);
  return {
    outcome: 'unless',
    diagram: diagrams.and(encoding.inForce(question), diagrams.not(around)),
    confirm: (replay) => isTrimmed(replay, question.id),
    fault,
  };
}

function mustHaveRow(minRows: unknown): boolean {
  return typeof minRows !== 'object' && Number(minRows) >= 1;
}

/** Core leaves it out wherever it could stand. */
function isTrimmed({ plan }: Replay, id: string): boolean {
  const own = [...plan().decisions.values()].filter(({ question }) => question === id);
  return own.every((decision) => decision.state === 'skip' && decision.code === 'notApplicable');
}
