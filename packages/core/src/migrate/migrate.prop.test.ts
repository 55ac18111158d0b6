import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstanceId, type Answer, type Answers } from '../answers/index.js';
import { textOf } from '../value/index.js';
import { indexOf, type CompiledForm } from '../compiled/index.js';
import { planForm } from '../plan/index.js';
import { submit } from '../submission/index.js';
import { interview, randomFrom, smallForm, type SmallQuestion } from '../testing/index.js';
import { defineMigrations, migrate, type MigrationChange, type Migrations } from './index.js';

const options = ['a', 'b', 'c'] as const;
const text = { kind: 'text' } as const;
const choice = { kind: 'choice', options } as const;
const choices = { kind: 'choices', options } as const;

/** Four versions of a form and what lies between them. */
const versions: readonly Readonly<Record<string, SmallQuestion>>[] = [
  {
    'a.name': text,
    'a.kind': choice,
    'a.uses': choices,
    'a.bank': text,
    'a.fax': text,
    'a.amount': { kind: 'money' },
    'people.name': text,
    'people.role': choice,
  },
  {
    'a.title': text,
    'a.kind': choice,
    'a.uses': choices,
    'a.bank': text,
    'a.amount': { kind: 'money' },
    'people.name': text,
    'people.role': choice,
  },
  {
    'a.title': text,
    'a.isA': { kind: 'boolean' },
    'a.kindNow': { kind: 'choice', options: ['x', 'y'] },
    'a.uses': { kind: 'choices', options: ['x', 'y'] },
    'a.amount': { kind: 'integer' },
    'banks.name': text,
    'people.name': text,
  },
  {
    'b.title': text,
    'a.isA': { kind: 'boolean' },
    'a.uses': { kind: 'choices', options: ['x', 'y'] },
    'a.amount': { kind: 'integer' },
    'banks.name': text,
    'owners.name': text,
  },
];
const steps: readonly (readonly MigrationChange[])[] = [
  [{ rename: ['a.name', 'a.title'] }, { drop: 'a.fax' }],
  [
    {
      split: {
        from: 'a.kind',
        into: [
          { to: 'a.isA', table: { a: true, b: false, c: false } },
          { to: 'a.kindNow', table: { a: 'x', b: 'y' } },
        ],
      },
    },
    { options: { question: 'a.uses', map: { a: 'x', b: 'y' } } },
    { move: { from: 'a.bank', to: 'banks.name', row: 'r1' } },
  ],
  [{ rename: ['a.title', 'b.title'] }, { renameGroup: ['people', 'owners'] }],
];

function formOf(place: number): CompiledForm {
  const questions = versions[place] ?? {};
  const groups = Object.fromEntries(
    ['people', 'owners', 'banks'].filter((group) => `${group}.name` in questions).map((group) => [group, {}]),
  );
  return { ...smallForm({ questions, groups }), version: `v${place}` };
}

const forms = versions.map((_, place) => formOf(place));
const migrations: Migrations = defineMigrations({
  form: 'small',
  from: 'v0',
  steps: steps.map((changes, place) => ({ id: `small/${place + 1}`, to: `v${place + 1}`, changes })),
});

const mapped: Readonly<Record<string, readonly unknown[]>> = { a: [true, 'x'], b: [false, 'y'], c: [false, 'c'] };

/** What an answer is to be found as, at its new place or as an orphan: itself, unless the second step maps it. */
function expectedOf(id: string, answer: Answer, isMapped: boolean): readonly string[] {
  if (answer.status === 'declined') return [answer.reason];
  const { value } = answer;
  if (isMapped && id === 'a.kind') return (mapped[textOf(value)] ?? []).map((one) => JSON.stringify(one));
  if (isMapped && id === 'a.uses' && Array.isArray(value) && !value.includes('c'))
    return [JSON.stringify(value.map((one) => (one === 'a' ? 'x' : 'y')))];
  return [JSON.stringify(value)];
}

function foundIn({ given, orphans = [] }: Answers): string[] {
  const contents = [...given.values(), ...orphans.map(({ content }) => content)];
  return contents.flatMap((content) => {
    if (typeof content !== 'object' || !('status' in content)) return [];
    return content.status === 'declined' ? content.reason : JSON.stringify(content.value);
  });
}

/** What of the first list is not in the second, as often. */
function missing(all: readonly string[], among: readonly string[]): string[] {
  const left = [...among];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

describe('migrate', () => {
  const pairs = forms.flatMap((from, one) =>
    forms.slice(one).map((to) => [from.version, to.version, from, to] as const),
  );

  it.each(pairs)('[M2] from %s to %s no value is lost, whatever was answered', (_from, _to, from, to) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.boolean(), (seed, asSubmission) => {
        const at = { asOf: '2026-11-25', stage: 'application' } as const;
        const { plan } = interview(from, randomFrom(seed), { at, edits: 0.2, declines: 0.3 });
        const submitted = submit(plan);
        const of = asSubmission && submitted.ok ? submitted.submission : { answers: plan.answers, form: from };
        const migrated = migrate(of, { migrations, form: to });
        expect(migrated.ok).toBe(true);
        if (!migrated.ok) return;
        const isMapped = forms.indexOf(from) < 2 && forms.indexOf(to) >= 2;
        const said = [...plan.answers.given].filter(
          ([id]) => !('receipts' in of) || of.answers.some((answer) => answer.at === id),
        );
        const expected = said.flatMap(([id, answer]) => expectedOf(id, answer, isMapped));
        expect(missing(expected, foundIn(migrated.answers))).toEqual([]);
        // Everything that has a home fits it.
        const homes = [...migrated.answers.given.keys()].map((id) => parseInstanceId(id)?.question ?? '');
        expect(homes.filter((id) => !indexOf(to).questions.has(id))).toEqual([]);
        expect(planForm(to, migrated.answers, at).answers).toBe(migrated.answers);
      }),
      { numRuns: 60 },
    );
  });
});
