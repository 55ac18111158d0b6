import type { InstanceId } from '@askless/core';
import { sourceSays } from '../answering/index.js';
import { domKey, useIssues, usePlan, useSession, useWords } from '../session/index.js';
import { useProblemName } from './useProblemText.js';
import { useValueText } from './useValueText.js';

/** One answer that the borrower gave otherwise than a source, both in words. */
export interface SourceConflict {
  readonly at: InstanceId;
  readonly name: string;
  /** The borrower's: it stands, for it was given later, and knowing the source's. */
  readonly own: string;
  readonly theirs: string;
  readonly source: string;
  /** Goes by the source after all. */
  readonly takeSource: () => void;
}

/** Answers that differ from what a source says; renders again when what is wrong with the answers changes. */
export function useSourceConflicts(): readonly SourceConflict[] {
  const session = useSession();
  const { form } = useWords();
  const issues = useIssues();
  const plan = usePlan();
  const name = useProblemName();
  const valueText = useValueText();
  return issues.flatMap(({ issue, at }): readonly SourceConflict[] => {
    const says = issue === 'conflict' ? sourceSays(session, at) : undefined;
    const given = plan.answers.given.get(at);
    if (!says || given?.status !== 'known') return [];
    const question = plan.decisions.get(at)?.question ?? at;
    const takeSource = (): void => {
      session.inputs.write(domKey(at), undefined);
      session.application.retract(at);
      session.tell({ event: 'settled', at });
    };
    return [
      {
        at,
        name: name(at),
        own: valueText(question, given.value),
        theirs: valueText(question, says.value),
        source: form.sources[says.source] ?? says.source,
        takeSource,
      },
    ];
  });
}
