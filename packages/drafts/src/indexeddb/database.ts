import { wrap, type IDBPDatabase } from 'idb';
import { written, type DraftHeader, type DraftRecord, type DraftStore, type StoredDraft } from '../store/index.js';
import { parseHeader, parseRecord } from './parseStored.js';

const headers = 'drafts';
const records = 'records';

/** What a save has put down: the header, and each record that it names as it stands now; none where it was deleted. */
export interface Written {
  readonly header: DraftHeader;
  readonly records: readonly (readonly [key: string, record: DraftRecord | undefined])[];
}

/** Opens the database of drafts, and makes it where there is none. */
export async function openDatabase(factory: IDBFactory, name: string, onClosed: () => void): Promise<IDBPDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(headers, { keyPath: 'id' });
    request.result.createObjectStore(records);
  });
  const opened = await new Promise<IDBDatabase>((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
  opened.addEventListener('close', onClosed);
  // Another tab wants a newer version: give way, so that it is not blocked.
  opened.addEventListener('versionchange', () => {
    opened.close();
    onClosed();
  });
  return wrap(opened);
}

/** A draft as it stands. */
export async function read(db: IDBPDatabase, draft: string): Promise<StoredDraft | undefined> {
  const transaction = db.transaction([headers, records]);
  const [header, contents] = await Promise.all([
    transaction.objectStore(headers).get(draft),
    transaction.objectStore(records).getAll(rangeOf(draft)),
  ]);
  const parsed = parseHeader(header);
  return parsed && { header: parsed, records: contents.flatMap((content) => parseRecord(content) ?? []) };
}

/** Makes the changes of a save, all or none. */
export async function save(
  db: IDBPDatabase,
  draft: string,
  { header, writer, device, changes }: Parameters<DraftStore['save']>[1],
): Promise<Written> {
  return inOne(db, async (stores) => {
    const before = parseHeader(await stores.headers.get(draft));
    const own = { ...header, id: draft, createdAt: before?.createdAt ?? header.updatedAt };
    const work = changes.map(async (change) => {
      const key = [draft, change.key];
      const record = written(parseRecord(await stores.records.get(key)), change, {
        writer,
        at: header.updatedAt,
        ...(device && { device }),
      });
      await (record ? stores.records.put(record, key) : stores.records.delete(key));
      return [change.key, record] as const;
    });
    const [changed] = await Promise.all([Promise.all(work), stores.headers.put(own)]);
    return { header: own, records: changed };
  });
}

/** Puts down what was put down elsewhere. */
export async function follow(db: IDBPDatabase, { header, records: changed }: Written): Promise<void> {
  await inOne(db, (stores) =>
    Promise.all([
      stores.headers.put(header),
      ...changed.map(([key, record]) =>
        record ? stores.records.put(record, [header.id, key]) : stores.records.delete([header.id, key]),
      ),
    ]),
  );
}

/** Makes a draft what it is elsewhere, whatever stood there. */
export async function mirror(db: IDBPDatabase, { header, records: all }: StoredDraft): Promise<void> {
  await inOne(db, (stores) =>
    Promise.all([
      stores.headers.put(header),
      stores.records.delete(rangeOf(header.id)),
      ...all.map((record) => stores.records.put(record, [header.id, record.key])),
    ]),
  );
}

/** The drafts there are, the latest first. */
export async function listHeaders(db: IDBPDatabase): Promise<DraftHeader[]> {
  const all: unknown[] = await db.getAll(headers);
  return all.flatMap((header) => parseHeader(header) ?? []).toSorted((one, other) => other.updatedAt - one.updatedAt);
}

/** Removes a draft and all its records. */
export async function wipe(db: IDBPDatabase, draft: string): Promise<undefined> {
  await inOne(db, (stores) => Promise.all([stores.headers.delete(draft), stores.records.delete(rangeOf(draft))]));
  return undefined;
}

/** Removes the drafts that nobody has touched since. */
export async function expire(db: IDBPDatabase, before: number): Promise<IDBPDatabase> {
  for (const { id, updatedAt } of await listHeaders(db)) if (updatedAt < before) await wipe(db, id);
  return db;
}

/** Part of a transaction; nothing of it throws but through its promise. */
interface Table {
  readonly get: (key: IDBValidKey) => Promise<unknown>;
  readonly put: (value: object, key?: IDBValidKey) => Promise<void>;
  readonly delete: (key: IDBValidKey | IDBKeyRange) => Promise<void>;
}

/** Does all of it or nothing; done once the browser says that it is on its medium. */
async function inOne<T>(
  db: IDBPDatabase,
  work: (tables: { readonly headers: Table; readonly records: Table }) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction([headers, records], 'readwrite', { durability: 'strict' });
  const table = (name: string): Table => {
    const store = transaction.objectStore(name);
    return {
      get: async (key): Promise<unknown> => store.get(key),
      put: async (value, key) => void (await store.put(value, key)),
      delete: async (key) => store.delete(key),
    };
  };
  try {
    const done = await work({ headers: table(headers), records: table(records) });
    await transaction.done;
    return done;
  } catch (error) {
    // A value that can't be cloned throws without aborting; nothing of a failed save may stand.
    abort(transaction);
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted already.
  }
}

/** All records of one draft: an array sorts after every text. */
function rangeOf(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}
