import { useSession, type DraftStatus } from '../session/index.js';
import { useStore } from '../store/index.js';

/** Whether answers are kept; renders again only when that changes. */
export function useDraftStatus(): DraftStatus {
  return useStore(useSession().draftStatus);
}
