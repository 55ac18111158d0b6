import type { DraftRecord } from '../store/index.js';

/** The records that say something where they stand: not those that a migration moved and nobody wrote since. */
export function liveRecords(records: readonly DraftRecord[]): DraftRecord[] {
  const moved = movedSequences(records);
  return records.filter(({ key, sequence }) => !key.startsWith('moved:') && sequence > (moved.get(key) ?? 0));
}

/** Moved records in which another tab had put something else before. */
export function movedConflicts(records: readonly DraftRecord[]): DraftRecord[] {
  const moved = movedSequences(records);
  return records.filter(({ key, sequence, history }) => sequence <= (moved.get(key) ?? 0) && history.length > 0);
}

function movedSequences(records: readonly DraftRecord[]): ReadonlyMap<string, number> {
  return new Map(
    records.flatMap(({ key, content }): [string, number][] => {
      if (!key.startsWith('moved:') || typeof content !== 'object' || content === null) return [];
      return 'sequence' in content && typeof content.sequence === 'number'
        ? [[key.slice('moved:'.length), content.sequence]]
        : [];
    }),
  );
}
