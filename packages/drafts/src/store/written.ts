import type { DraftRecord, Earlier, RecordChange, Writing } from './store.js';

const mostEarlier = 5;

/**
 * A record after a write. What another writer had put there is kept beside it, so that no answer is silently lost.
 *
 * @returns Undefined when the record is to be deleted.
 */
export function written(
  before: DraftRecord | undefined,
  change: RecordChange,
  writing: Writing,
): DraftRecord | undefined {
  if (change.content === undefined) return undefined;
  const sequence = (before?.sequence ?? 0) + 1;
  const earlier = before ? [...foreign(before, change, writing.writer), ...before.history].slice(0, mostEarlier) : [];
  const history = change.settled ? earlier.map((one) => ({ ...one, settled: true as const })) : earlier;
  return { key: change.key, content: change.content, sequence, ...writing, history };
}

function foreign(before: DraftRecord, { content, over = 0 }: RecordChange, writer: string): Earlier[] {
  const same =
    before.writer === writer || before.sequence <= over || JSON.stringify(before.content) === JSON.stringify(content);
  const { key: _key, history: _history, ...earlier } = before;
  return same ? [] : [earlier];
}
