import { useEffect } from 'react';
import { useSession } from '../session/index.js';

/** Files on their way are taken back when their application leaves the page: nothing could become of them. */
export function useUploadsEnded(): void {
  const { uploads } = useSession();
  useEffect(
    () => () => {
      for (const stop of uploads.underWay.get().values()) stop();
    },
    [uploads],
  );
}
