import { useEffect } from 'react';
import { takeAll } from '../answering/index.js';
import { useSession } from '../session/index.js';

/** What stands in a field becomes its answer before the page goes away. */
export function useTakenOnHide(): void {
  const session = useSession();
  useEffect(() => {
    const hide = (): void => {
      takeAll(session);
      session.saveNow();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') hide();
    };
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [session]);
}
