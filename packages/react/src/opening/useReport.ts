import { useCallback } from 'react';
import type { AsklessError, Report } from '../errors/index.js';
import { useLatest } from './useLatest.js';

/** Tells the host of errors; without anybody to tell, the console, but for what React has written there already. */
export function useReport(onError: Report | undefined): Report {
  const latest = useLatest(onError);
  return useCallback(
    (error: AsklessError) => {
      if (latest.current) latest.current(error);
      else if (error.code !== 'part-failed') console.error(`${error.message} (${error.docUrl})`);
    },
    [latest],
  );
}
