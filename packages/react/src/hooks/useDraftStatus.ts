import type { DraftStatus } from './draft.js';
import { useSession } from './session.js';
import { useStore } from './useApplication.js';

/** Whether answers are kept; renders again only when that changes. */
export function useDraftStatus(): DraftStatus {
  return useStore(useSession().draftStatus);
}
