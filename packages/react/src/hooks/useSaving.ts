import { useDraftStatus } from '../saving/index.js';
import { dayFromNow, useSession, type DraftStatus, type Kept } from '../session/index.js';
import { useOnline, useStore } from '../store/index.js';
import { useDayText } from './useDayText.js';

/** Whether and where answers are kept, and a way to keep them at once. */
export interface SavingBag {
  readonly status: DraftStatus;
  /** Whether they outlive this page. */
  readonly isKept: boolean;
  /** Where they do; nowhere without a store of drafts. */
  readonly kept: Kept | undefined;
  /** Until which day a draft that is saved now is kept, in words; '' where that is not known. */
  readonly untilText: () => string;
  /** A draft could not be read: it is still where it was, and what is answered now is kept beside it. */
  readonly isUnread: boolean;
  /** Whether there is a network. */
  readonly isOnline: boolean;
  readonly saveNow: () => void;
}

const keeping: ReadonlySet<DraftStatus['status']> = new Set(['idle', 'saving', 'saved']);

/** Whether and where answers are kept; renders again only when that changes, or the network comes or goes. */
export function useSaving(): SavingBag {
  const { saveNow, kept, unread } = useSession();
  const isUnread = useStore(unread);
  const status = useDraftStatus();
  const isOnline = useOnline();
  const dayText = useDayText();
  return {
    status,
    isKept: kept !== undefined && keeping.has(status.status),
    kept,
    untilText: () => (kept?.days === undefined ? '' : dayText(dayFromNow(kept.days))),
    isUnread,
    isOnline,
    saveNow,
  };
}
