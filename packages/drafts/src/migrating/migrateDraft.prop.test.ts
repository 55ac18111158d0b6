import {
  applyChange,
  defineMigrations,
  noAnswers,
  openApplication,
  type Answers,
  type CompiledForm,
} from '@askless/core';
import type { MigrationChange } from '@askless/core';
import { interview, randomFrom, smallForm, type SmallQuestion } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { memoryDrafts } from '../memory/index.js';
import type { DraftStore } from '../store/index.js';
import { keepDraft, restoreDraft } from '../keeping/index.js';
import { migrateDraft } from './index.js';

const text = { kind: 'text' } as const;
const uses = { kind: 'choices', options: ['a', 'b', 'c'] } as const;
const fewer = { kind: 'choices', options: ['x', 'y'] } as const;

const versions: readonly Readonly<Record<string, SmallQuestion>>[] = [
  { 'a.name': text, 'a.uses': uses, 'a.fax': text, 'a.bank': text, 'people.name': text },
  { 'a.title': text, 'a.uses': uses, 'a.bank': text, 'people.name': text },
  { 'a.title': text, 'a.uses': fewer, 'banks.name': text, 'people.name': text },
  { 'b.title': text, 'a.uses': fewer, 'banks.name': text, 'owners.name': text },
];
const steps: readonly (readonly MigrationChange[])[] = [
  [{ rename: ['a.name', 'a.title'] }, { drop: 'a.fax' }],
  [
    { options: { question: 'a.uses', map: { a: 'x', b: 'y' } } },
    { move: { from: 'a.bank', to: 'banks.name', row: 'r1' } },
  ],
  [{ rename: ['a.title', 'b.title'] }, { renameGroup: ['people', 'owners'] }],
];
const migrations = defineMigrations({
  form: 'small',
  from: 'v0',
  steps: steps.map((changes, place) => ({ id: `small/${place + 1}`, to: `v${place + 1}`, changes })),
});
const forms = versions.map((questions, place): CompiledForm => {
  const groups = ['people', 'owners', 'banks'].filter((group) => `${group}.name` in questions);
  return {
    ...smallForm({ questions, groups: Object.fromEntries(groups.map((group) => [group, {}])) }),
    version: `v${place}`,
  };
});
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const world = { clock: () => 5, later: () => () => undefined };

async function saveInterview(form: CompiledForm, seed: number, store: DraftStore): Promise<Answers> {
  const application = openApplication(form, noAnswers, at);
  const kept = keepDraft(application, { store, id: 'd' }, { ...world, writer: 'old' });
  application.restore(interview(form, randomFrom(seed), { at, edits: 0.2, declines: 0.3 }).plan.answers);
  await kept.saveNow();
  kept.stop();
  return application.answers;
}

async function restored(form: CompiledForm, store: DraftStore) {
  const result = await restoreDraft(form, { store, id: 'd', migrate: migrateDraft(migrations) });
  if (!result.ok || !result.draft) throw new Error('no draft');
  return result.draft;
}

/** The values of answers and orphans, as often as each is there. */
function valuesIn({ given, orphans = [] }: Answers): string[] {
  const contents = [...given.values(), ...orphans.map(({ content }) => content)];
  const values = contents.flatMap((content) =>
    typeof content === 'object' && 'status' in content
      ? [content.status === 'known' ? content.value : content.reason]
      : [],
  );
  return values.map((value) => renamed(JSON.stringify(value))).toSorted();
}

/** Options by their new names, where all of them have one. */
function renamed(value: string): string {
  return /^\[.*"[ab]"/.test(value) && !value.includes('"c"')
    ? value.replace('"a"', '"x"').replace('"b"', '"y"')
    : value;
}

const pairs = forms.flatMap((from, one) =>
  forms.slice(one + 1).map((to) => [from.version, to.version, from, to] as const),
);

describe('a draft of another version', () => {
  it.each(pairs)('[K9] of %s is given back whole in %s, and again after that', async (_from, _to, from, to) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const store = memoryDrafts();
      const before = await saveInterview(from, seed, store);
      const first = await restored(to, store);
      expect({ seed, values: valuesIn(first.answers) }).toEqual({ seed, values: valuesIn(before) });
      expect(first.damaged).toEqual([]);
      expect(first.migration).toMatchObject({ saved: true });
      const again = await restored(to, store);
      expect(again.formChanged && again.answers.given.size > 0).toBe(false);
      expect(sorted(again.answers)).toEqual(sorted(first.answers));
    }
  });

  it('[K9] is the same by steps or at once', async () => {
    const [first, second, third, fourth] = forms;
    if (!first || !second || !third || !fourth) throw new Error('no forms');
    for (let seed = 0; seed < 60; seed += 1) {
      const [atOnce, bySteps] = [memoryDrafts(), memoryDrafts()];
      await saveInterview(first, seed, atOnce);
      await saveInterview(first, seed, bySteps);
      for (const form of [second, third]) await restored(form, bySteps);
      const [one, other] = [await restored(fourth, atOnce), await restored(fourth, bySteps)];
      expect(byPlace(other.answers)).toEqual(byPlace(one.answers));
      expect(valuesIn(other.answers)).toEqual(valuesIn(one.answers));
    }
  });
});

function byPlace({ given }: Pick<Answers, 'given'>): Record<string, unknown> {
  return Object.fromEntries(given);
}

function sorted({ given, orphans = [] }: Answers): unknown {
  return { given: byPlace({ given }), orphans: orphans.map((orphan) => JSON.stringify(orphan)).toSorted() };
}

describe('a store that can’t be written', () => {
  it('[K9] gives the migrated answers, keeps what it has, and says that they are not saved', async () => {
    const [first, second] = forms;
    if (!first || !second) throw new Error('no forms');
    const inner = memoryDrafts();
    await saveInterview(first, 3, inner);
    const store: DraftStore = { ...inner, save: () => Promise.resolve({ ok: false, cause: 'full' }) };
    const kept = await inner.restore('d');
    const draft = await restored(second, store);
    expect(draft.migration).toEqual({ applied: ['small/1'], saved: false });
    expect(draft.answers.given.has('a.title')).toBe(true);
    expect(await inner.restore('d')).toEqual(kept);
  });

  it('[K9] a version that no step knows is refused by name, and its answers are kept', async () => {
    const [first, second] = forms;
    if (!first || !second) throw new Error('no forms');
    const store = memoryDrafts();
    const answers = await saveInterview({ ...first, version: 'v9' }, 3, store);
    const draft = await restored(second, store);
    expect(draft.migration).toEqual({ refused: 'unknown-version' });
    expect(valuesIn(draft.answers)).toEqual(valuesIn(answers));
  });
});

describe('what browsers may not keep from now on', () => {
  it('[K9] [K8] is taken out of the store, and given back this once', async () => {
    const [first] = forms;
    if (!first) throw new Error('no form');
    const secret = { ...smallForm({ questions: { 'a.title': { ...text, sensitivity: 'sensitive' } } }), version: 'v1' };
    const store = memoryDrafts();
    const application = openApplication(first, noAnswers, at);
    const kept = keepDraft(application, { store, id: 'd' }, { ...world, writer: 'old' });
    application.change({ change: 'answer', at: 'a.name', value: 'canary' });
    await kept.saveNow();
    const draft = await restored(secret, store);
    expect([[...draft.answers.given.keys()], draft.withheld]).toEqual([['a.title'], []]);
    expect(JSON.stringify(await store.restore('d'))).not.toContain('canary');
    expect((await restored(secret, store)).withheld).toEqual(['a.title']);
  });

  it('[K9] what another tab had put into a record that moves is kept with it', async () => {
    const [first, second] = forms;
    if (!first || !second) throw new Error('no forms');
    const store = memoryDrafts();
    for (const [writer, value] of [
      ['one', 'Chen'],
      ['two', 'Mei'],
    ] as const) {
      const answers = applyChange(noAnswers, { change: 'answer', at: 'a.name', value });
      const application = openApplication(first, noAnswers, at);
      const kept = keepDraft(application, { store, id: 'd' }, { ...world, writer });
      application.restore(answers);
      await kept.saveNow();
      kept.stop();
    }
    const { answers, conflicts } = await restored(second, store);
    expect(answers.given.get('a.title')).toEqual({ status: 'known', value: 'Mei', by: 'typed' });
    expect(conflicts.map(({ key, history }) => [key, history[0]?.content])).toEqual([
      ['answer:a.name', { status: 'known', value: 'Chen', by: 'typed' }],
    ]);
  });
});
