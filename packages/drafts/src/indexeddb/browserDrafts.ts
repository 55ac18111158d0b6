import { openDB, type IDBPDatabase } from 'idb';
import { written, type DraftHeader, type DraftRecord, type DraftStore, type StoreResult } from '../store/index.js';
import { causeOf } from './causeOf.js';
import { parseHeader, parseRecord } from './parseStored.js';

export interface BrowserDraftsOptions {
  /** Name of the database: one for each bank and form host. */
  readonly name?: string;
  /** Drafts not touched for so long are removed when the store is opened. */
  readonly expireDays?: number;
  /** Milliseconds now, for expiry alone; order never depends on it. */
  readonly clock?: () => number;
}

const millisecondsInDay = 86_400_000;
const headers = 'drafts';
const records = 'records';

/**
 * Drafts on the device, in IndexedDB: one record a question instance, each save one transaction with strict durability,
 * acknowledged only when the browser says it is complete. The connection is opened when it is first needed, and again
 * after the browser closed it.
 */
export function browserDrafts({
  name = 'askless-drafts',
  expireDays = 30,
  clock = Date.now,
}: BrowserDraftsOptions = {}): DraftStore {
  let opening: Promise<IDBPDatabase> | undefined;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= open(name, () => (opening = undefined)).then((opened) =>
      expire(opened, clock() - expireDays * millisecondsInDay),
    );
    return opening;
  };
  const attempt = async <T>(work: (db: IDBPDatabase) => Promise<T>): Promise<StoreResult<T>> => {
    try {
      return { ok: true, value: await work(await database()) };
    } catch (error) {
      const cause = causeOf(error);
      opening = undefined;
      return { ok: false, cause };
    }
  };
  const again = async <T>(work: (db: IDBPDatabase) => Promise<T>): Promise<StoreResult<T>> => {
    const first = await attempt(work);
    return !first.ok && first.cause === 'closed' ? attempt(work) : first;
  };
  return {
    keptOn: 'device',
    restore: (draft) => again((db) => read(db, draft)),
    save: (draft, saving) => again((db) => save(db, draft, saving)),
    list: () => again(listHeaders),
    wipe: (draft) => again((db) => wipe(db, draft)),
  };
}

function open(name: string, onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore(headers, { keyPath: 'id' });
      db.createObjectStore(records);
    },
    // Another tab wants a newer version: give way, so that it is not blocked.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function expire(db: IDBPDatabase, before: number): Promise<IDBPDatabase> {
  for (const { id, updatedAt } of await listHeaders(db)) if (updatedAt < before) await wipe(db, id);
  return db;
}

async function read(
  db: IDBPDatabase,
  draft: string,
): Promise<{ header: DraftHeader; records: DraftRecord[] } | undefined> {
  const transaction = db.transaction([headers, records]);
  const [header, contents] = await Promise.all([
    transaction.objectStore(headers).get(draft),
    transaction.objectStore(records).getAll(rangeOf(draft)),
  ]);
  const parsed = parseHeader(header);
  return parsed && { header: parsed, records: contents.flatMap((content) => parseRecord(content) ?? []) };
}

async function save(
  db: IDBPDatabase,
  draft: string,
  { header, writer, device, changes }: Parameters<DraftStore['save']>[1],
): Promise<undefined> {
  const transaction = db.transaction([headers, records], 'readwrite', { durability: 'strict' });
  const before = parseHeader(await transaction.objectStore(headers).get(draft));
  const store = transaction.objectStore(records);
  const work: Promise<unknown>[] = changes.map(async (change) => {
    const key = [draft, change.key];
    const record = written(parseRecord(await store.get(key)), change, {
      writer,
      at: header.updatedAt,
      ...(device && { device }),
    });
    return record ? store.put(record, key) : store.delete(key);
  });
  work.push(
    transaction.objectStore(headers).put({ ...header, id: draft, createdAt: before?.createdAt ?? header.updatedAt }),
  );
  try {
    await Promise.all(work);
  } catch (error) {
    // A value that can't be cloned throws without aborting; nothing of a failed save may stand.
    abort(transaction);
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
  return undefined;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted already.
  }
}

async function listHeaders(db: IDBPDatabase): Promise<DraftHeader[]> {
  const all: unknown[] = await db.getAll(headers);
  return all.flatMap((header) => parseHeader(header) ?? []).toSorted((one, other) => other.updatedAt - one.updatedAt);
}

async function wipe(db: IDBPDatabase, draft: string): Promise<undefined> {
  const transaction = db.transaction([headers, records], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore(headers).delete(draft),
    transaction.objectStore(records).delete(rangeOf(draft)),
    transaction.done,
  ]);
  return undefined;
}

/** All records of one draft: an array sorts after every text. */
function rangeOf(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}
