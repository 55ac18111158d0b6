import type { Submission } from '@askless/core';
import { useEffect, useState } from 'react';
import { digestOf } from './digestOf.js';

const bytes = 8;

/** The first 64 bits of a submission's SHA-256, in groups of four digits; a dash where the page is not served securely. */
export function useFingerprint(submission: Submission): string | undefined {
  const [fingerprint, setFingerprint] = useState<string>();
  useEffect(() => {
    let wanted = true;
    void digestOf(JSON.stringify(submission)).then((digest) => {
      if (wanted) setFingerprint(digest?.slice(0, 2 * bytes).replace(/(.{4})(?=.)/g, '$1 ') ?? '–');
    });
    return () => {
      wanted = false;
    };
  }, [submission]);
  return fingerprint;
}
