import { usePlan } from '../session/index.js';

/** The gates that have stopped the application: every product is closed, and the borrower has not chosen to go on. */
export function useStopped(): readonly string[] | undefined {
  const [first] = usePlan().decisions.values();
  return first?.state === 'stopped' ? first.gates : undefined;
}
