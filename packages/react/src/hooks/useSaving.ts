import { useDraftStatus } from '../saving/index.js';
import { useSession, type DraftStatus } from '../session/index.js';

/** Whether and where answers are kept, and a way to keep them at once. */
export interface SavingBag {
  readonly status: DraftStatus;
  /** Whether they outlive this page. */
  readonly isKept: boolean;
  readonly saveNow: () => void;
}

/** Whether and where answers are kept; renders again only when that changes. */
export function useSaving(): SavingBag {
  const { saveNow } = useSession();
  const status = useDraftStatus();
  return { status, isKept: status.status === 'saved' || status.status === 'saving', saveNow };
}
