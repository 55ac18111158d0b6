import { noAnswers, openApplication, parseKnown, type Application } from '@askless/core';
import { smallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from '../memory/index.js';
import type { DraftStore, StoreCause } from '../store/index.js';
import { keepDraft } from './keepDraft.js';
import type { KeepingPorts } from './ports.js';
import { restoreDraft } from './restoreDraft.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text' },
    'a.income': { kind: 'money', sensitivity: 'sensitive' },
    'a.origin': { kind: 'text', sensitivity: 'demographic' },
    'people.name': { kind: 'text', sensitivity: 'personal' },
  },
  groups: { people: {} },
});
const at = { asOf: '2026-11-24', stage: 'application' } as const;
const open = (): Application => openApplication(form, noAnswers, at);

/** Runs what is put off only when told to. */
function ports(): KeepingPorts & { run: () => void } {
  const waiting: (() => void)[] = [];
  return {
    clock: () => 5,
    writer: 'tab',
    later: (run) => (waiting.push(run), () => undefined),
    run: () => waiting.splice(0).forEach((run) => run()),
  };
}

/** A store that fails as often as told, then works. */
function failing(times: number, cause: StoreCause): DraftStore {
  const inner = memoryDrafts();
  let left = times;
  return {
    ...inner,
    save: (draft, saving) => (left-- > 0 ? Promise.resolve({ ok: false, cause }) : inner.save(draft, saving)),
  };
}

async function restored(store: DraftStore) {
  const result = await restoreDraft(form, { store, id: 'd' });
  if (!result.ok || !result.draft) throw new Error('no draft');
  return result.draft;
}

describe('keepDraft', () => {
  it('[K2] saves also what was answered before it could be kept', async () => {
    const store = memoryDrafts();
    const application = open();
    const since = application.answers;
    application.answer('a.name', 'Sample');
    await keepDraft(application, { store, id: 'd', since }, ports()).saveNow();
    expect((await restored(store)).answers.given.get('a.name')).toMatchObject({ value: 'Sample' });
  });

  it('[K2] saves each answer when it is given, and gives all of them back', async () => {
    const store = memoryDrafts();
    const application = open();
    const kept = keepDraft(application, { store, id: 'd' }, ports());
    application.answer('a.name', 'Chen');
    application.addRow('people');
    application.answer('people[r1].name', 'Mei');
    application.close('people', true);
    expect(await kept.saveNow()).toEqual({ status: 'saved', at: 5 });
    const { answers, header, formChanged } = await restored(store);
    expect(answers).toEqual(application.answers);
    expect([header.asOf, formChanged]).toEqual(['2026-11-24', false]);
  });

  it('[K8] never stores sensitive or demographic answers, but says that they have to be given again', async () => {
    const store = memoryDrafts();
    const application = open();
    const kept = keepDraft(application, { store, id: 'd' }, ports());
    application.answer('a.income', '98765');
    application.answer('a.origin', 'canary');
    await kept.saveNow();
    const stored = await store.restore('d');
    expect(JSON.stringify(stored)).not.toMatch(/98765|canary/);
    const { answers, withheld } = await restored(store);
    expect([answers.given.size, withheld]).toEqual([0, ['a.income', 'a.origin']]);
  });

  it('[K3] tells of a full store, goes on, and saves everything once there is room', async () => {
    const store = failing(2, 'full');
    const application = open();
    const world = ports();
    const kept = keepDraft(application, { store, id: 'd' }, world);
    application.answer('a.name', 'Chen');
    expect(await kept.saveNow()).toEqual({ status: 'failed', cause: 'full' });
    application.addRow('people');
    world.run();
    expect((await kept.saveNow()).status).toBe('saved');
    expect((await restored(store)).answers).toEqual(application.answers);
  });

  it('[K2] takes answers and rows away again', async () => {
    const store = memoryDrafts();
    const application = open();
    const kept = keepDraft(application, { store, id: 'd' }, ports());
    application.answer('a.name', 'Chen');
    application.addRow('people');
    application.answer('people[r1].name', 'Mei');
    await kept.saveNow();
    application.retract('a.name');
    application.removeRow('people', 'r1');
    await kept.saveNow();
    expect((await restored(store)).answers.given.size).toBe(0);
  });

  it('[K9] keeps answers whose question is gone as orphans, and what is damaged apart', async () => {
    const store = memoryDrafts();
    const header = {
      form: { id: 'small', version: '0', hash: 'old' },
      asOf: '2026-11-24',
      stage: 'application',
      updatedAt: 1,
    };
    const known = { status: 'known', value: 'x', by: 'typed' };
    const changes = [
      { key: 'answer:a.gone', content: known },
      { key: 'answer:a.name', content: known },
      { key: 'answer:a.income', content: { status: 'known', value: {} } },
      { key: 'rows:people', content: ['r1', '__proto__.x'] },
    ];
    await store.save('d', { header, writer: 'old', changes });
    const { answers, orphans, damaged, formChanged } = await restored(store);
    expect([...answers.given.keys()]).toEqual(['a.name']);
    expect(orphans.map(({ key }) => key)).toEqual(['answer:a.gone']);
    expect(damaged).toEqual(['answer:a.income', 'rows:people']);
    expect(answers.rows.get('people')).toEqual(['r1']);
    expect(formChanged).toBe(true);
  });

  it('[K10] leaves what the host knows to the host', async () => {
    const store = memoryDrafts();
    const known = parseKnown(form, { sources: { REG: { answers: { a: { name: 'Registered' } } } } }).answers;
    const application = openApplication(form, known, at);
    const kept = keepDraft(application, { store, id: 'd' }, ports());
    application.addRow('people');
    await kept.saveNow();
    expect(JSON.stringify(await store.restore('d'))).not.toContain('Registered');
    const result = await restoreDraft(form, { store, id: 'd' }, known);
    expect(result.ok && result.draft?.answers).toEqual(application.answers);
  });
});
