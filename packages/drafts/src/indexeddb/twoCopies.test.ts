import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Saving } from '../store/index.js';
import { browserDrafts } from './browserDrafts.js';

const clock = (): number => 5;
const saving = (updatedAt: number, changes: Saving['changes']): Saving => ({
  header: { form: { id: 'f', version: '1', hash: 'h' }, asOf: '2026-11-24', stage: 'application', updatedAt },
  writer: 'tab',
  changes,
});

let apart = new IDBFactory();
let opened: string[] = [];

/** A browser with storage buckets, empty; `open` may fail. */
function haveBuckets(open: () => Promise<{ readonly indexedDB: IDBFactory }>): void {
  const storageBuckets = {
    open: async (name: string) => {
      opened.push(name);
      return open();
    },
  };
  Object.defineProperty(globalThis, 'navigator', { value: { storageBuckets }, configurable: true });
}

const real = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  apart = new IDBFactory();
  opened = [];
  haveBuckets(() => Promise.resolve({ indexedDB: apart }));
});

afterEach(() => {
  if (real) Object.defineProperty(globalThis, 'navigator', real);
});

/** What a page finds that is opened on what is there now. */
async function textsKept(draft = 'd'): Promise<unknown> {
  const restored = await browserDrafts({ clock }).restore(draft);
  return restored.ok && restored.value?.records.map(({ key, content }) => [key, content]);
}

async function keep(): Promise<void> {
  const store = browserDrafts({ clock });
  await store.save('d', saving(1, [{ key: 'answer:a.x', content: 1 }]));
  await store.save(
    'd',
    saving(2, [
      { key: 'answer:a.x', content: 2 },
      { key: 'answer:a.y', content: 3 },
    ]),
  );
}

const whole = [
  ['answer:a.x', 2],
  ['answer:a.y', 3],
];

describe('where the browser has storage buckets', () => {
  it('[K12] a draft that one of the two has lost comes back from the other, and stands in both again', async () => {
    await keep();
    globalThis.indexedDB = new IDBFactory();
    expect(await textsKept()).toEqual(whole);
    apart = new IDBFactory();
    expect(await textsKept()).toEqual(whole);
    globalThis.indexedDB = new IDBFactory();
    expect(await textsKept()).toEqual(whole);
    expect(new Set(opened)).toEqual(new Set(['askless-drafts']));
  });

  it('[K12] it is still listed, with those that are whole', async () => {
    await keep();
    globalThis.indexedDB = new IDBFactory();
    const store = browserDrafts({ clock });
    await store.save('later', saving(3, []));
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['later', 'd']);
  });

  it('[K12] what the copy has missed, it gets when the draft is restored', async () => {
    haveBuckets(() => Promise.reject(new Error('not now')));
    await keep();
    haveBuckets(() => Promise.resolve({ indexedDB: apart }));
    expect(await textsKept()).toEqual(whole);
    globalThis.indexedDB = new IDBFactory();
    expect(await textsKept()).toEqual(whole);
  });

  it('[K12] without the copy a draft is kept, listed and given back all the same', async () => {
    haveBuckets(() => Promise.reject(new Error('never')));
    await keep();
    expect(await textsKept()).toEqual(whole);
    const listed = await browserDrafts({ clock }).list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['d']);
  });

  it('[K12] what one can’t read, the other gives', async () => {
    await keep();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await textsKept()).toEqual(whole);
  });

  it('[K11] what is taken back, wiped or expired comes back from neither', async () => {
    await keep();
    const store = browserDrafts({ clock });
    await store.save('d', saving(4, [{ key: 'answer:a.x' }]));
    globalThis.indexedDB = new IDBFactory();
    expect(await textsKept()).toEqual([['answer:a.y', 3]]);
    await browserDrafts({ clock }).wipe('d');
    expect(await textsKept()).toBeUndefined();
    await keep();
    const muchLater = browserDrafts({ clock: () => 40 * 86_400_000 });
    expect(await muchLater.restore('d')).toEqual({ ok: true, value: undefined });
  });

  it('[K11] a draft that can’t be wiped from both stays, and says so', async () => {
    await keep();
    haveBuckets(() => Promise.reject(new Error('not now')));
    expect(await browserDrafts({ clock }).wipe('d')).toEqual({ ok: false, cause: 'failed' });
    expect(await textsKept()).toEqual(whole);
  });
});
