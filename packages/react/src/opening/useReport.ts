import { useCallback } from 'react';
import type { AsklessError, Report } from '../errors/index.js';
import { useLatest } from '../store/index.js';

/**
 * Tells the host of errors. Without anybody to tell, the console: but for what React has written there already, and a refusal, which is the
 * host's own answer.
 */
export function useReport(onError: Report | undefined): Report {
  const latest = useLatest(onError);
  return useCallback(
    (error: AsklessError) => {
      if (latest.current) latest.current(error);
      else if (error.code === 'part-failed') return;
      else if (error.code !== 'submit-failed' || error.cause instanceof Error) complain(error);
    },
    [latest],
  );
}

function complain({ message, docUrl }: AsklessError): void {
  // oxlint-disable-next-line no-console -- A fault that nobody hears of is not mended.
  console.error(`${message} (${docUrl})`);
}
