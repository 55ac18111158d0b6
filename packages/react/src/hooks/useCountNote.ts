import { useEffect } from 'react';
import { useSession, type CountNote } from '../session/index.js';
import { useStore } from '../store/index.js';
import { markShown } from './turnPage.js';

/** Why there is suddenly more to answer; nothing while there is not. Renders again only when that changes. */
export function useCountNote(): CountNote | undefined {
  const note = useStore(useSession().countNote);
  useEffect(() => {
    if (note) markShown(note);
  }, [note]);
  return note;
}
