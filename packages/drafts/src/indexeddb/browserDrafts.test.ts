import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from '../memory/index.js';
import type { DraftStore, Saving } from '../store/index.js';
import { browserDrafts } from './browserDrafts.js';

const header: Saving['header'] = {
  form: { id: 'f', version: '1', hash: 'h' },
  asOf: '2026-11-24',
  stage: 'application',
  updatedAt: 1000,
};
const saving = (changes: Saving['changes'], writer = 'tab-1'): Saving => ({ header, writer, changes });

let databases = 0;
const stores: readonly (readonly [string, () => DraftStore])[] = [
  ['memory', memoryDrafts],
  ['IndexedDB', () => browserDrafts({ name: `test-${(databases += 1)}`, clock: () => 2000 })],
];

it('stores of one database are at one place, those in memory each at its own', () => {
  expect(browserDrafts({ name: 'bank' }).place).toBe(browserDrafts({ name: 'bank', expireDays: 3 }).place);
  expect(browserDrafts({ name: 'bank' }).place).not.toBe(browserDrafts({ name: 'other' }).place);
  expect(memoryDrafts().place).toBeUndefined();
});

describe.each(stores)('drafts in %s', (_name, open) => {
  it('gives back what was saved, record by record', async () => {
    const store = open();
    expect(await store.restore('d')).toEqual({ ok: true, value: undefined });
    await store.save(
      'd',
      saving([
        { key: 'answer:a.x', content: 1 },
        { key: 'answer:a.y', content: 2 },
      ]),
    );
    await store.save('d', saving([{ key: 'answer:a.x', content: 3 }, { key: 'answer:a.y' }]));
    expect(await store.restore('d')).toEqual({
      ok: true,
      value: {
        header: { ...header, id: 'd', createdAt: 1000 },
        records: [{ key: 'answer:a.x', content: 3, sequence: 2, writer: 'tab-1', at: header.updatedAt, history: [] }],
      },
    });
  });

  it('[K5] keeps what another writer had put there, when and on what device', async () => {
    const store = open();
    await store.save('d', { ...saving([{ key: 'answer:a.x', content: 'first' }], 'tab-1'), device: 'Windows' });
    await store.save('d', saving([{ key: 'answer:a.x', content: 'second' }], 'tab-2'));
    const restored = await store.restore('d');
    expect(restored.ok && restored.value?.records).toEqual([
      {
        key: 'answer:a.x',
        content: 'second',
        sequence: 2,
        writer: 'tab-2',
        at: header.updatedAt,
        history: [{ content: 'first', writer: 'tab-1', device: 'Windows', at: header.updatedAt, sequence: 1 }],
      },
    ]);
  });

  it('[K7] a save changes only the records that it names', async () => {
    const store = open();
    await store.save('d', saving([{ key: 'answer:a.x', content: 1 }]));
    await store.save('d', saving([]));
    const restored = await store.restore('d');
    expect(restored.ok && restored.value?.records).toHaveLength(1);
  });

  it('[K11] keeps drafts apart, lists them and wipes one', async () => {
    const store = open();
    await store.save('d', saving([{ key: 'answer:a.x', content: 1 }]));
    await store.save('d2', { ...saving([{ key: 'answer:a.x', content: 2 }]), header: { ...header, updatedAt: 1500 } });
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['d2', 'd']);
    await store.wipe('d');
    expect(await store.restore('d')).toEqual({ ok: true, value: undefined });
    const other = await store.restore('d2');
    expect(other.ok && other.value?.records).toHaveLength(1);
  });
});

describe('the store on the device', () => {
  it('[K11] removes drafts that nobody touched for too long', async () => {
    const name = 'expiring';
    await browserDrafts({ name, clock: () => 2000 }).save('d', saving([{ key: 'answer:a.x', content: 1 }]));
    const later = browserDrafts({ name, expireDays: 1, clock: () => 2000 + 86_400_000 });
    expect(await later.list()).toEqual({ ok: true, value: [] });
  });

  it.each([0, -1, Number.NaN])('is not opened for drafts of %d days', (expireDays) => {
    expect(() => browserDrafts({ expireDays })).toThrow(`pass a number above 0 as expireDays, not ${expireDays}`);
  });

  it('[K4] answers with a cause where there is no IndexedDB', async () => {
    const real = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await browserDrafts({ name: 'none' }).save('d', saving([]))).toEqual({ ok: false, cause: 'unavailable' });
    Object.assign(globalThis, { indexedDB: real });
  });

  it('[K4] names a content that can not be cloned, and keeps the rest', async () => {
    const store = browserDrafts({ name: 'clone', clock: () => 2000 });
    await store.save('d', saving([{ key: 'answer:a.x', content: 1 }]));
    expect(await store.save('d', saving([{ key: 'answer:a.y', content: () => 1 }]))).toEqual({
      ok: false,
      cause: 'failed',
    });
    const restored = await store.restore('d');
    expect(restored.ok && restored.value?.records.map(({ key }) => key)).toEqual(['answer:a.x']);
  });

  it('two connections to one database keep both their answers', async () => {
    const [one, other] = [
      browserDrafts({ name: 'both', clock: () => 2000 }),
      browserDrafts({ name: 'both', clock: () => 2000 }),
    ];
    await Promise.all([
      one.save('d', saving([{ key: 'answer:a.x', content: 1 }], 'one')),
      other.save('d', saving([{ key: 'answer:a.y', content: 2 }], 'other')),
    ]);
    const restored = await one.restore('d');
    expect(restored.ok && restored.value?.records.map(({ key }) => key)).toEqual(['answer:a.x', 'answer:a.y']);
  });
});
