import { written, type DraftHeader, type DraftRecord, type DraftStore, type StoreResult } from '../store/index.js';

interface Held {
  readonly header: DraftHeader;
  readonly records: ReadonlyMap<string, DraftRecord>;
}

/** Drafts that last as long as the page: for tests, and where nothing may be stored. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, Held>();
  return {
    keptOn: 'memory',
    restore: (draft) => {
      const held = drafts.get(draft);
      return done(held && { header: held.header, records: [...held.records.values()] });
    },
    save: (draft, { header, writer, device, changes }) => {
      const held = drafts.get(draft);
      const records = new Map(held?.records);
      for (const change of changes) {
        const record = written(records.get(change.key), change, {
          writer,
          at: header.updatedAt,
          ...(device && { device }),
        });
        if (record) records.set(change.key, record);
        else records.delete(change.key);
      }
      drafts.set(draft, {
        header: { ...header, id: draft, createdAt: held?.header.createdAt ?? header.updatedAt },
        records,
      });
      return done(undefined);
    },
    list: () =>
      done([...drafts.values()].map(({ header }) => header).toSorted((one, other) => other.updatedAt - one.updatedAt)),
    wipe: (draft) => {
      drafts.delete(draft);
      return done(undefined);
    },
  };
}

function done<T>(value: T): Promise<StoreResult<T>> {
  return Promise.resolve({ ok: true, value });
}
