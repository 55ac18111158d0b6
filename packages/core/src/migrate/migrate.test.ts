import { describe, expect, it } from 'vitest';
import { noAnswers, parseKnown, type Answers } from '../answers/index.js';
import { openApplication } from '../application/index.js';
import { smallForm } from '../testing/index.js';
import { defineMigrations, migrate, MigrationError, type MigrationChange, type Migrations } from './index.js';

const text = { kind: 'text' } as const;
const before = smallForm({
  questions: {
    'a.name': text,
    'a.address': { kind: 'address' },
    'a.kind': { kind: 'choice', options: ['one', 'two'] },
    'a.bank': text,
    'people.name': text,
  },
  groups: { people: {} },
});
const after = {
  ...smallForm({
    questions: {
      'b.name': text,
      'a.city': text,
      'a.line': text,
      'a.kind': { kind: 'choice', options: ['first'] },
      'banks.name': text,
      'owners.name': text,
      'owners.first': text,
    },
    groups: { banks: {}, owners: {} },
  }),
  version: '2',
};

function migrationsOf(...changes: readonly MigrationChange[]): Migrations {
  return defineMigrations({ form: 'small', from: '1', steps: [{ id: 'small/1', to: '2', changes }] });
}

function migrated(answers: unknown, ...changes: readonly MigrationChange[]): Answers {
  const known = parseKnown(before, { answers, closed: ['people'] }).answers;
  const result = migrate({ answers: known, form: before }, { migrations: migrationsOf(...changes), form: after });
  if (!result.ok) throw new Error(result.code);
  return result.answers;
}

const typed = (value: string) => ({ status: 'known', value, by: 'typed' });

describe('migrate', () => {
  it('[M1] renames', () => {
    const { given } = migrated({ a: { name: 'Chen' } }, { rename: ['a.name', 'b.name'] });
    expect([...given]).toEqual([['b.name', typed('Chen')]]);
  });

  it('[M1] renames a group with its rows, its closing and its parties', () => {
    const { given, rows, closed } = migrated(
      { people: [{ name: 'Chen' }, { name: 'Mei' }] },
      { renameGroup: ['people', 'owners'] },
    );
    expect([...given]).toEqual([
      ['owners[r1].name', typed('Chen')],
      ['owners[r2].name', typed('Mei')],
    ]);
    expect([[...rows], [...closed]]).toEqual([[['owners', ['r1', 'r2']]], ['owners']]);
  });

  it('[M1] moves into a row, which is there then', () => {
    const { given, rows } = migrated(
      { a: { bank: 'ICBC' } },
      { move: { from: 'a.bank', to: 'banks.name', row: 'r1' } },
    );
    expect([[...given], rows.get('banks')]).toEqual([[['banks[r1].name', typed('ICBC')]], ['r1']]);
  });

  it('[M1] moves out of one row; the others are orphans', () => {
    const { given, orphans } = migrated(
      { people: [{ name: 'Chen' }, { name: 'Mei' }] },
      { move: { from: 'people.name', to: 'b.name', row: 'r2' } },
    );
    expect([...given]).toEqual([['b.name', typed('Mei')]]);
    expect(orphans?.[0]).toEqual({
      what: 'answer',
      at: 'people[r1].name',
      content: typed('Chen'),
      because: 'no-question',
    });
  });

  it('[M1] splits an address by its parts', () => {
    const { given } = migrated(
      { a: { address: { line: '1 Main St', city: 'Ningbo' } } },
      {
        split: {
          from: 'a.address',
          into: [
            { to: 'a.city', part: 'city' },
            { to: 'a.line', part: 'line' },
          ],
        },
      },
    );
    expect([...given]).toEqual([
      ['a.city', typed('Ningbo')],
      ['a.line', typed('1 Main St')],
    ]);
  });

  it('[M1] maps options; what no map names, and what is dropped, is an orphan with its reason', () => {
    const changes: MigrationChange[] = [{ options: { question: 'a.kind', map: { one: 'first' } } }, { drop: 'a.bank' }];
    expect([...migrated({ a: { kind: 'one' } }, ...changes).given]).toEqual([['a.kind', typed('first')]]);
    const { given, orphans } = migrated({ a: { kind: 'two', bank: 'ICBC', name: 'Chen' } }, ...changes);
    expect(given.size).toBe(0);
    expect(orphans?.map(({ at, because }) => [at, because])).toEqual([
      ['a.kind', 'unmapped'],
      ['a.bank', 'dropped'],
      ['a.name', 'no-question'],
      ['people', 'no-question'],
    ]);
  });

  it('[M2] a place that is taken keeps its own answer, and the other is an orphan', () => {
    const { given, orphans } = migrated(
      { a: { name: 'Chen', bank: 'ICBC' } },
      { rename: ['a.name', 'b.name'] },
      { rename: ['a.bank', 'b.name'] },
    );
    expect([...given]).toEqual([['b.name', typed('Chen')]]);
    expect(orphans?.[0]).toEqual({ what: 'answer', at: 'a.bank', content: typed('ICBC'), because: 'taken' });
  });

  it('[M2] what sources delivered goes the same way', () => {
    const known = parseKnown(before, { sources: { REG: { answers: { a: { name: 'Chen', bank: 'ICBC' } } } } }).answers;
    const migrations = migrationsOf({ rename: ['a.name', 'b.name'] });
    const result = migrate({ answers: known, form: before }, { migrations, form: after });
    expect(result).toMatchObject({
      ok: true,
      applied: ['small/1'],
      answers: {
        sources: new Map([['REG', { status: 'delivered', verified: false, values: new Map([['b.name', 'Chen']]) }]]),
        orphans: [{ at: 'a.bank', source: 'REG', because: 'no-question' }],
      },
    });
  });

  it('[M4] orphans stay with an application as it is filled in, and are read by nothing', () => {
    const answers = migrated({ a: { name: 'Chen' } });
    const application = openApplication(after, answers, { asOf: '2026-11-25', stage: 'application' });
    application.answer('b.name', 'Mei');
    expect(application.answers.orphans).toEqual(answers.orphans);
    expect([...application.plan.decisions.keys()]).not.toContain('a.name');
  });
});

describe('a sequence of migrations', () => {
  const step = (id: string, to: string) => ({ id, to, changes: [] });

  it.each<[string, Migrations['steps'], unknown]>([
    ['a gap', [step('small/1', '2'), step('small/3', '3')], [{ code: 'gap', at: 'small/3' }]],
    ['another order', [step('small/2', '2')], [{ code: 'gap', at: 'small/2' }]],
    ['a name of another form', [step('other/1', '2')], [{ code: 'unknown-name', at: 'other/1' }]],
    ['a name without a number', [step('small/one', '2')], [{ code: 'unknown-name', at: 'small/one' }]],
    ['a version twice', [step('small/1', '1')], [{ code: 'doubled-version', at: '1' }]],
  ])('[M3] with %s is refused by name', (_name, steps, faults) => {
    expect(() => defineMigrations({ form: 'small', from: '1', steps })).toThrow(MigrationError);
    let found: unknown;
    try {
      defineMigrations({ form: 'small', from: '1', steps });
    } catch (error) {
      found = error instanceof MigrationError ? error.faults : error;
    }
    expect(found).toEqual(faults);
  });

  it.each([
    [{ id: 'small', version: '0' }, 'unknown-version'],
    [{ id: 'small', version: '9' }, 'unknown-version'],
    [{ id: 'other', version: '1' }, 'other-form'],
  ])('[M3] answers of %j are refused as %s', (form, code) => {
    const migrations = migrationsOf();
    expect(migrate({ answers: noAnswers, form }, { migrations, form: after })).toEqual({ ok: false, code });
  });

  it('[M3] does not go back', () => {
    expect(migrate({ answers: noAnswers, form: after }, { migrations: migrationsOf(), form: before })).toEqual({
      ok: false,
      code: 'unknown-version',
    });
  });
});
