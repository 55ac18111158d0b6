import { useSession, type CountNote } from '../session/index.js';
import { useStore } from '../store/index.js';

/** Why there is suddenly more to answer; nothing while there is not. Renders again only when that changes. */
export function useCountNote(): CountNote | undefined {
  return useStore(useSession().countNote);
}
