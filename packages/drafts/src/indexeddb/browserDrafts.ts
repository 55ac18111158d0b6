import type { DraftHeader, DraftStore, StoredDraft, StoreResult } from '../store/index.js';
import { indexedDBApart } from './buckets.js';
import { connectTo, type Connection } from './connection.js';
import { expire, follow, listHeaders, mirror, openDatabase, read, save, wipe } from './database.js';

export interface BrowserDraftsOptions {
  /** Name of the database: one for each bank and form host. */
  readonly name?: string;
  /** Drafts not touched for so many days, 30 unless said otherwise, are removed when the store is opened. */
  readonly expireDays?: number;
  /** Milliseconds now, for expiry alone; order never depends on it. */
  readonly clock?: () => number;
}

const millisecondsInDay = 86_400_000;

/**
 * Drafts on the device, in IndexedDB: one record a question instance, each save one transaction with strict durability,
 * acknowledged only when the browser says it is complete. The connection is opened when it is first needed, and again
 * after the browser closed it. Where the browser has storage buckets, a second copy stands in one of its own
 * (docs/decisions/0011-two-copies.md).
 *
 * @throws RangeError for `expireDays` that are no number above 0.
 */
export function browserDrafts({
  name = 'askless-drafts',
  expireDays = 30,
  clock = Date.now,
}: BrowserDraftsOptions = {}): DraftStore {
  if (!(expireDays > 0))
    throw new RangeError(`Drafts are kept for some days: pass a number above 0 as expireDays, not ${expireDays}.`);
  const connect = (factory: () => IDBFactory | Promise<IDBFactory>): Connection =>
    connectTo(async (onClosed) =>
      expire(await openDatabase(await factory(), name, onClosed), clock() - expireDays * millisecondsInDay),
    );
  const own = connect(() => indexedDB);
  const apart = indexedDBApart();
  return { ...twice(own, apart && connect(apart)), keptDays: expireDays, place: `indexeddb:${name}` };
}

/** Every save stands in both before it is acknowledged; one after the other, so that a crash can tear only one. */
function twice(own: Connection, copy: Connection | undefined): DraftStore {
  return {
    keptOn: 'device',
    restore: (draft) => restoreFrom(own, copy, draft),
    save: async (draft, saving) => {
      const saved = await own((db) => save(db, draft, saving));
      if (!saved.ok) return saved;
      // Without the copy it is saved all the same; what the copy misses it gets when the draft is restored.
      await copy?.((db) => follow(db, saved.value));
      return { ok: true, value: undefined };
    },
    list: async () => {
      const [listed, copied] = await Promise.all([own(listHeaders), copy?.(listHeaders)]);
      return listed.ok && copied?.ok ? { ok: true, value: joined(listed.value, copied.value) } : listed;
    },
    wipe: async (draft) => {
      // The copy first: what is wiped may not come back from it.
      const wiped = await copy?.((db) => wipe(db, draft));
      return wiped?.ok === false ? wiped : own((db) => wipe(db, draft));
    },
  };
}

/** What one of the two has lost, or missed, it gets from the other. */
async function restoreFrom(
  own: Connection,
  copy: Connection | undefined,
  draft: string,
): Promise<StoreResult<StoredDraft | undefined>> {
  const [kept, copied] = await Promise.all([own((db) => read(db, draft)), copy?.((db) => read(db, draft))]);
  const spare = copied?.ok ? copied.value : undefined;
  if (!kept.ok) return spare ? { ok: true, value: spare } : kept;
  const { value } = kept;
  if (value === undefined && spare) await own((db) => mirror(db, spare));
  if (value !== undefined && !isSame(value, spare)) await copy?.((db) => mirror(db, value));
  return { ok: true, value: value ?? spare };
}

function isSame(one: StoredDraft, other: StoredDraft | undefined): boolean {
  const stateOf = ({ header, records }: StoredDraft): string =>
    JSON.stringify([header.updatedAt, records.map(({ key, sequence }) => [key, sequence])]);
  return other !== undefined && stateOf(one) === stateOf(other);
}

/** Drafts of both, each once, the latest first. */
function joined(listed: readonly DraftHeader[], copied: readonly DraftHeader[]): readonly DraftHeader[] {
  const own = new Set(listed.map(({ id }) => id));
  return [...listed, ...copied.filter(({ id }) => !own.has(id))].toSorted(
    (one, other) => other.updatedAt - one.updatedAt,
  );
}
