import type { StoreCause } from '../store/index.js';

const causes: Readonly<Record<string, StoreCause>> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  VersionError: 'blocked',
  SecurityError: 'unavailable',
  // IndexedDB is missing altogether, as in some private modes and workers.
  ReferenceError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The cause that a browser's error names. */
export function causeOf(error: unknown): StoreCause {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return causes[name] ?? 'failed';
}
