import { indexOf, type Plan, type Stage } from '@askless/core';
import { useMemo } from 'react';
import { useHost, usePlan, type HostPorts } from '../session/index.js';
import { isAskable } from './allowing.js';

/** What a stage still to come will ask, as things stand. */
export interface StageAhead {
  readonly questions: number;
  /** How many of them a source can answer. */
  readonly sourced: number;
}

/** What each stage ahead will ask; none for a stage that asks nothing. Renders again with each step. */
export function useStagesAhead(): ReadonlyMap<Stage, StageAhead> {
  const plan = usePlan();
  const { sources } = useHost();
  return useMemo(() => stagesAhead(plan, sources), [plan, sources]);
}

function stagesAhead({ form, decisions }: Plan, askable: HostPorts['sources']): ReadonlyMap<Stage, StageAhead> {
  const ahead = new Map<Stage, StageAhead>();
  for (const decision of decisions.values()) {
    const question = indexOf(form).questions.get(decision.question);
    if (!question || decision.state !== 'skip' || decision.code !== 'laterStage' || decision.stage === undefined)
      continue;
    const { questions, sourced } = ahead.get(decision.stage) ?? { questions: 0, sourced: 0 };
    const isSourced = question.sources.some((source) => isAskable(askable, source));
    ahead.set(decision.stage, { questions: questions + 1, sourced: sourced + (isSourced ? 1 : 0) });
  }
  return ahead;
}
