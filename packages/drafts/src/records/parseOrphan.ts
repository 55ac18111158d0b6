import type { Orphan } from '@askless/core';
import type { DraftRecord } from '../store/index.js';

/**
 * What an orphaned record says: `orphan:…` as a migration wrote it, any other as it stands. Nothing reads an orphan, so
 * that its value is not judged; it is shown.
 */
export function parseOrphan({ key, content }: DraftRecord): Orphan | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if (key.startsWith('orphan:')) return 'at' in content && 'because' in content ? (content as Orphan) : undefined;
  if (!key.startsWith('answer:')) return undefined;
  const at = key.slice('answer:'.length);
  return { what: 'answer', at, content, because: 'no-question' } as Orphan;
}
