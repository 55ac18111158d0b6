import type { InstanceId } from '@askless/core';
import { problemsIn, type Problem } from '../answering/index.js';
import { useSectionPages } from '../paging/index.js';
import { useStore } from '../store/index.js';
import { useIssues, useSession } from '../session/index.js';
import { useGoTo } from './useGoTo.js';
import { useProblemName, useProblemText } from './useProblemText.js';

/** Something to put right, in words, and the way there. */
export interface ProblemBag {
  readonly at: InstanceId;
  readonly problem: Problem;
  /** The question, with its year or row. */
  readonly name: string;
  /** How to put it right. */
  readonly text: string;
  /** Opens its page and puts the focus into its control. */
  readonly go: () => void;
}

/** Everything to put right before sending, in the form's order; renders again with each step. */
export function useProblems(): readonly ProblemBag[] {
  const nameOf = useProblemName();
  const textOf = useProblemText();
  const goTo = useGoTo();
  return useFoundProblems().map((problem) => ({
    at: problem.at,
    problem,
    name: nameOf(problem.at),
    text: textOf(problem),
    go: () => goTo(problem.at),
  }));
}

/** How many there are. */
export function useProblemCount(): number {
  return useFoundProblems().length;
}

function useFoundProblems(): readonly Problem[] {
  const session = useSession();
  const pages = useSectionPages();
  useIssues();
  useStore(session.uploads.underWay);
  useStore(session.remarks);
  return problemsIn(
    session,
    pages.flatMap(({ fields }) => fields),
  );
}
