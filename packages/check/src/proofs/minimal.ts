import { instanceId, type CompiledQuestion, type Condition } from '@askless/core';
import type { Replay } from '../counterexample/index.js';
import { no, supportOf, type Diagram } from '../diagram/index.js';
import { wantedIn, type Encoding, type WantedBy } from '../encoding/index.js';
import { questionPlace } from './places.js';
import { applies } from './reachable.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/** Nothing is asked that no need can want, and nothing whose answer makes no difference. */
export function minimalTasks({ encoding }: Proving): readonly Task[] {
  const wantedBy = wantedIn(encoding);
  return encoding.form.questions
    .filter(({ consumed, retired, supplier }) => consumed && retired === undefined && supplier !== 'lender')
    .map((question) => ({
      claim: 'minimal',
      at: questionPlace(question.id),
      by: 'diagrams',
      group: question.group,
      prove: () => proveMinimal(question, wantedBy, encoding),
    }));
}

function proveMinimal(question: CompiledQuestion, { wanted, readersOf }: WantedBy, encoding: Encoding): Outcome {
  const { diagrams } = encoding.space;
  const own = encoding.applies(question);
  if (own === no) return holds;
  const asked = diagrams.and(own, wanted(question.id));
  const facts = { question: question.id };
  const matters = readersOf(question.id).some(
    ({ rule, by }) => by !== 'condition' || dependsOn(encoding.condition(parseCondition(rule)), question.id, encoding),
  );
  if (asked !== no && !matters)
    return {
      outcome: 'unless',
      diagram: asked,
      confirm: (replay) => applies(replay, question.id, question.group) && stateOf(replay, question) === 'ask',
      fault: { rule: 'needless-question', facts },
    };
  return {
    outcome: 'needs',
    diagram: asked,
    // Waiting for it counts: whether it comes to be asked is what the diagram says.
    confirm: (replay) => !['skip', undefined].includes(stateOf(replay, question)),
    fault: { rule: 'unwanted-question', facts },
  };
}

/** What reads as a condition was compiled as one. */
function parseCondition(rule: ReturnType<WantedBy['readersOf']>[number]['rule']): Condition {
  return rule as Condition;
}

/** Whether a diagram comes out otherwise for another answer, as far as diagrams follow it. */
export function dependsOn(diagram: Diagram, question: string, { space }: Encoding): boolean {
  return [...supportOf(space.diagrams, diagram)].some((level) => {
    const variable = space.variables[level];
    if (variable?.of === 'question') return variable.question === question;
    return variable?.of === 'rows'
      ? space.rowKinds(variable.group)?.conditions.some((one) => JSON.stringify(one).includes(`"${question}"`))
      : variable?.of === 'bound' && variable.what.includes(question);
  });
}

function stateOf({ plan, rowOf }: Replay, { id, group }: CompiledQuestion): string | undefined {
  const row = rowOf(group);
  return plan().decisions.get(instanceId(id, group === undefined ? undefined : (row ?? '')))?.state;
}
