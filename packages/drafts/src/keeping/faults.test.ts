// A session on the device while the browser's storage fails, at each of its calls in turn.
import 'fake-indexeddb/auto';
import { noAnswers, openApplication, type Answers, type Application } from '@askless/core';
import { randomFrom, smallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { browserDrafts } from '../indexeddb/index.js';
import { memoryDrafts } from '../memory/index.js';
import type { DraftStore } from '../store/index.js';
import { keepDraft } from './keepDraft.js';
import type { KeepingPorts } from './ports.js';
import { restoreDraft, type RestoredDraft } from './restoreDraft.js';

const canary = 'canary-98765';
const form = smallForm({
  questions: {
    'a.name': { kind: 'text' },
    'a.amount': { kind: 'money', sensitivity: 'personal' },
    'a.income': { kind: 'text', sensitivity: 'sensitive' },
    'a.origin': { kind: 'text', sensitivity: 'demographic' },
    'people.name': { kind: 'text' },
    'people.health': { kind: 'text', sensitivity: 'sensitive' },
  },
  groups: { people: {} },
});
const at = { asOf: '2026-11-24', stage: 'application' } as const;

let databases = 0;
const name = (): string => `faults-${(databases += 1)}`;

function world(writer = 'tab'): KeepingPorts & { readonly run: () => void } {
  const waiting: (() => void)[] = [];
  return {
    clock: () => 5,
    writer,
    later: (run) => (waiting.push(run), () => undefined),
    run: () => waiting.splice(0).forEach((run) => run()),
  };
}

const steps: readonly ((application: Application) => void)[] = [
  (application) => void application.answer('a.name', 'Chen'),
  (application) => void application.addRow('people'),
  (application) => void application.answer('people[r1].name', 'Mei'),
  (application) => void application.answer('a.income', canary),
  (application) => void application.answer('a.name', 'Zhou'),
  (application) => application.close('people', true),
  (application) => application.retract('a.name'),
  (application) => void application.answer('a.amount', '5'),
];

async function restored(store: DraftStore): Promise<Answers> {
  const result = await restoreDraft(form, { store, id: 'd' });
  if (!result.ok) throw new Error(result.cause);
  return result.draft?.answers ?? noAnswers;
}

/** What of the answers may be kept: all but the sensitive ones. */
function kept(answers: Answers): Answers {
  const given = [...answers.given].filter(([id]) => !/income|origin|health/.test(id));
  return { ...answers, given: new Map(given) };
}

/** Where the browser's storage can fail. */
const places = {
  open: [IDBFactory.prototype, 'open'],
  transaction: [IDBDatabase.prototype, 'transaction'],
  get: [IDBObjectStore.prototype, 'get'],
  put: [IDBObjectStore.prototype, 'put'],
  delete: [IDBObjectStore.prototype, 'delete'],
} as const;

/** Lets the n-th call fail, as browsers do: an exception with a name. */
function failAt(place: keyof typeof places, nth: number, error: DOMException): () => number {
  const [prototype, method] = places[place];
  const real: unknown = Reflect.get(prototype, method);
  let calls = 0;
  Reflect.set(prototype, method, function failing(this: unknown, ...args: unknown[]): unknown {
    // The upgrade's own transaction is begun by the browser, not by a call.
    if (args[1] !== 'versionchange') calls += 1;
    if (calls === nth && args[1] !== 'versionchange') throw error;
    return Reflect.apply(real as (...all: unknown[]) => unknown, this, args);
  });
  return () => {
    Reflect.set(prototype, method, real);
    return calls;
  };
}

const errors = ['QuotaExceededError', 'InvalidStateError', 'AbortError', 'UnknownError', 'DataCloneError'] as const;

describe.each(Object.keys(places) as (keyof typeof places)[])('where %s fails', (place) => {
  it.each(errors)(
    '[K4] with %s, at each call in turn: nothing acknowledged is lost, and all is saved in the end',
    async (code) => {
      let failures = 0;
      for (let nth = 1; nth <= 12; nth += 1) {
        const database = name();
        const application = openApplication(form, noAnswers, at);
        const ports = world();
        const keeping = keepDraft(
          application,
          { store: browserDrafts({ name: database, clock: () => 5 }), id: 'd' },
          ports,
        );
        keeping.subscribe(({ status }) => {
          if (status === 'failed') failures += 1;
        });
        const stop = failAt(place, nth, new DOMException('It fails.', code));
        let acknowledged = noAnswers;
        for (const step of steps) {
          step(application);
          const { status } = await keeping.saveNow();
          if (status === 'saved') acknowledged = kept(application.answers);
        }
        stop();
        const fresh = await restored(browserDrafts({ name: database, clock: () => 5 }));
        expect([...fresh.given.keys()]).toEqual(expect.arrayContaining([...acknowledged.given.keys()]));
        ports.run();
        expect((await keeping.saveNow()).status).toBe('saved');
        expect(await restored(browserDrafts({ name: database, clock: () => 5 }))).toEqual(kept(application.answers));
      }
      // A closed connection is opened again without a word.
      const isRetried = code === 'InvalidStateError' || code === 'AbortError';
      expect(failures > 0).toBe(!isRetried);
    },
  );
});

describe('a page that is killed', () => {
  it('[K1] at any moment leaves what the borrower had at one moment, none before the last that was acknowledged', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = randomFrom(seed);
      const database = name();
      const application = openApplication(form, noAnswers, at);
      const keeping = keepDraft(
        application,
        { store: browserDrafts({ name: database, clock: () => 5 }), id: 'd' },
        world(),
      );
      const moments = [kept(application.answers)];
      let acknowledged = 0;
      for (const step of random.shuffle(steps).slice(0, random.between(1, steps.length))) {
        step(application);
        moments.push(kept(application.answers));
        if (random.chance(0.4)) {
          await keeping.saveNow();
          acknowledged = moments.length - 1;
        }
      }
      // Nobody waits for what is still being written: another page reads what is there.
      const found = await restored(browserDrafts({ name: database, clock: () => 5 }));
      const texts = moments.slice(acknowledged).map((moment) => JSON.stringify(shape(moment)));
      expect(texts).toContain(JSON.stringify(shape(found)));
      await keeping.saveNow();
    }
  });
});

function shape({ given, rows, closed }: Answers): unknown {
  const rowsNow = [...rows].filter(([, keys]) => keys.length > 0);
  return [[...given].toSorted(([one], [other]) => (one < other ? -1 : 1)), rowsNow, [...closed]];
}

describe.each([
  ['memory', () => memoryDrafts()],
  ['the device', () => browserDrafts({ name: name(), clock: () => 5 })],
] as const)('two tabs on one draft, in %s', (_name, open) => {
  it('[K5] keep all of 100 edits, whichever tab makes them', async () => {
    const store = open();
    const random = randomFrom(3);
    const tabs = ['one', 'two'].map((writer) => {
      const rowKeys = { next: 0 };
      const application = openApplication(form, noAnswers, {
        ...at,
        newRowKey: () => `${writer}${(rowKeys.next += 1)}`,
      });
      return { application, keeping: keepDraft(application, { store, id: 'd' }, world(writer)) };
    });
    const edits = new Map<string, string>();
    for (let edit = 0; edit < 100; edit += 1) {
      const { application, keeping } = random.pick([tabs[0]!, tabs[1]!]);
      const added = application.addRow('people');
      const id = `people[${'row' in added ? added.row : ''}].name`;
      application.answer(id, `name ${edit}`);
      edits.set(id, `name ${edit}`);
      if (random.chance(0.5)) await keeping.saveNow();
    }
    for (const { keeping } of tabs) await keeping.saveNow();
    const { given, rows } = await restored(store);
    expect(new Map([...given].map(([id, answer]) => [id, 'value' in answer && answer.value]))).toEqual(edits);
    expect(rows.get('people')?.length).toBe(100);
  });

  it('[K6] one answer given in both keeps both: the later stands, the earlier is told', async () => {
    const store = open();
    for (const [writer, value] of [
      ['one', 'Chen'],
      ['two', 'Zhou'],
    ] as const) {
      const application = openApplication(form, noAnswers, at);
      const keeping = keepDraft(application, { store, id: 'd' }, world(writer));
      application.answer('a.name', value);
      await keeping.saveNow();
    }
    const result = await restoreDraft(form, { store, id: 'd' });
    expect(result.ok && result.draft?.answers.given.get('a.name')).toMatchObject({ value: 'Zhou' });
    expect(
      result.ok && result.draft?.conflicts.map(({ key, history }) => [key, history.map(({ content }) => content)]),
    ).toEqual([['answer:a.name', [{ status: 'known', value: 'Chen', by: 'typed' }]]]);
  });

  it('[K6] an answer that is changed on another day is no conflict, one that was given meanwhile is', async () => {
    const store = open();
    const keep = async (writer: string, value: string, draft?: RestoredDraft) => {
      const application = openApplication(form, draft?.answers ?? noAnswers, at);
      const keeping = keepDraft(application, { store, id: 'd', ...(draft ? { seen: draft.seen } : {}) }, world(writer));
      application.answer('a.name', value);
      await keeping.saveNow();
      return keeping;
    };
    const draftNow = async (): Promise<RestoredDraft | undefined> => {
      const result = await restoreDraft(form, { store, id: 'd' });
      return result.ok ? result.draft : undefined;
    };
    await keep('one', 'Chen');
    const seenByTwo = await draftNow();
    await keep('two', 'Zhou', seenByTwo);
    expect((await draftNow())?.conflicts).toEqual([]);
    const three = await keep('three', 'Wang', seenByTwo);
    expect((await draftNow())?.conflicts.map(({ history }) => history.map(({ content }) => content))).toEqual([
      [{ status: 'known', value: 'Zhou', by: 'typed' }],
    ]);
    await three.settle(['a.name']);
    const settled = await draftNow();
    expect(settled?.conflicts).toEqual([]);
    expect(settled?.answers.given.get('a.name')).toMatchObject({ value: 'Wang' });
  });

  it('[K7] an empty page on a full draft takes nothing away', async () => {
    const store = open();
    const full = openApplication(form, noAnswers, at);
    const keeping = keepDraft(full, { store, id: 'd' }, world('full'));
    for (const step of steps) step(full);
    await keeping.saveNow();
    const empty = openApplication(form, noAnswers, at);
    const other = keepDraft(empty, { store, id: 'd' }, world('empty'));
    empty.answer('a.name', 'Only this');
    await other.saveNow();
    const { given } = await restored(store);
    expect([...given.keys()].toSorted()).toEqual(['a.amount', 'a.name', 'people[r1].name']);
  });

  it('[K7] a save made twice is one', async () => {
    const store = open();
    const saving = {
      header: { form: { id: 'small', version: '1', hash: form.hash }, asOf: at.asOf, stage: at.stage, updatedAt: 5 },
      writer: 'tab',
      changes: [{ key: 'answer:a.name', content: { status: 'known', value: 'Chen', by: 'typed' } }],
    };
    await Promise.all([store.save('d', saving), store.save('d', saving)]);
    const stored = await store.restore('d');
    expect(stored.ok && stored.value?.records).toEqual([
      { key: 'answer:a.name', content: saving.changes[0]?.content, sequence: 2, writer: 'tab', at: 5, history: [] },
    ]);
  });
});

describe('what may not be kept', () => {
  it('[K8] never stands in any record of any database, under any way of answering', async () => {
    const database = name();
    const store = browserDrafts({ name: database, clock: () => 5 });
    const application = openApplication(form, noAnswers, at);
    const keeping = keepDraft(application, { store, id: 'd' }, world());
    application.addRow('people');
    for (const id of ['a.income', 'a.origin', 'people[r1].health']) application.answer(id, canary);
    await keeping.saveNow();
    application.change({ change: 'answer', at: 'a.gone', value: canary });
    application.answer('a.name', 'Chen');
    await keeping.saveNow();
    application.decline('a.origin', 'unwilling');
    application.answer('a.origin', canary);
    application.removeRow('people', 'r1');
    await keeping.saveNow();
    const everything = await dump(database);
    expect(everything).toContain('Chen');
    expect(everything).not.toContain(canary);
  });
});

/** All of a database, keys included. */
async function dump(database: string): Promise<string> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('It can not be opened.')));
  });
  const stores = [...opened.objectStoreNames];
  const contents = stores.map(
    (store) =>
      new Promise<unknown>((resolve) => {
        const source = opened.transaction(store).objectStore(store);
        const values = source.getAll();
        values.addEventListener('success', () => resolve(values.result));
      }),
  );
  return JSON.stringify(await Promise.all(contents));
}

describe('without storage', () => {
  it.each([
    ['IndexedDB is missing', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    [
      'reading it throws',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          configurable: true,
          get: () => {
            throw new DOMException('private', 'SecurityError');
          },
        }),
    ],
  ])('[K4] where %s, the form is usable and says that nothing is kept', async (_name, take) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {};
    take();
    const application = openApplication(form, noAnswers, at);
    const store = browserDrafts({ name: name() });
    const keeping = keepDraft(application, { store, id: 'd' }, world());
    for (const step of steps) step(application);
    const status = await keeping.saveNow();
    const draft = await restoreDraft(form, { store, id: 'd' });
    Object.defineProperty(globalThis, 'indexedDB', own);
    expect(status).toEqual({ status: 'failed', cause: 'unavailable' });
    expect(draft).toEqual({ ok: false, cause: 'unavailable' });
    expect(application.answers.given.get('a.amount')).toMatchObject({ value: '5' });
  });
});

describe('another version of the form', () => {
  it('[K9] gives back what it still has, keeps the rest as orphans, and says that the form has changed', async () => {
    const store = memoryDrafts();
    const application = openApplication(form, noAnswers, at);
    const keeping = keepDraft(application, { store, id: 'd' }, world());
    for (const step of steps) step(application);
    await keeping.saveNow();
    const newer = smallForm({ questions: { 'a.amount': { kind: 'integer' }, 'a.other': { kind: 'text' } } });
    const result = await restoreDraft(newer, { store, id: 'd' });
    expect(result.ok && result.draft).toMatchObject({
      formChanged: true,
      answers: { given: new Map() },
      damaged: ['answer:a.amount'],
    });
    expect(result.ok && result.draft?.orphans.map(({ key }) => key).toSorted()).toEqual([
      'answer:people[r1].name',
      'closed:people',
      'rows:people',
    ]);
    const again = await restoreDraft(form, { store, id: 'd' });
    expect(again.ok && again.draft).toMatchObject({ formChanged: false, orphans: [], damaged: [] });
    const foreign = smallForm({ questions: { 'a.amount': { kind: 'money' } } });
    expect(await restoreDraft({ ...foreign, id: 'other' }, { store, id: 'd' })).toEqual({ ok: true, draft: undefined });
  });
});
