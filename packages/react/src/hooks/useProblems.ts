import { useIssues, useSession } from '../session/index.js';
import { problemsIn, type Problem } from '../answering/index.js';
import { useSectionPages } from '../paging/index.js';

/** Everything to put right before submitting, in the form's order; renders again with each step. */
export function useProblems(): readonly Problem[] {
  const session = useSession();
  const pages = useSectionPages();
  useIssues();
  return problemsIn(
    session,
    pages.flatMap(({ fields }) => fields),
  );
}

/** How many there are. */
export function useProblemCount(): number {
  return useProblems().length;
}
