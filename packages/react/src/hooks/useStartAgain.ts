import { useSession } from '../session/index.js';

/** Deletes the draft, and opens the application anew. */
export function useStartAgain(): () => void {
  const { startAgain } = useSession();
  return () => void startAgain();
}
