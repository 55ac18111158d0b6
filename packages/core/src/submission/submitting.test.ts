import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import { openApplication } from '../application/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { planForm, type At } from '../plan/index.js';
import { smallForm, type SmallForm } from '../testing/index.js';
import { amend } from './amend.js';
import { leave } from './leave.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;

function known(form: CompiledForm, answers: object = {}, closed: readonly string[] = []): Answers {
  return parseKnown(form, { answers, closed }, at.asOf).answers;
}

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);
const decline = (id: string, reason: 'unwilling' | 'notKnown' = 'unwilling'): Change => ({
  change: 'decline',
  at: id,
  reason,
});
const submitted = (form: CompiledForm, answers: Answers, options?: Parameters<typeof submit>[1]) =>
  submit(planForm(form, answers, at), options);
function taken(result: ReturnType<typeof submit>): Submission {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

describe('[F1] a submission', () => {
  const form = smallForm({
    questions: {
      'a.amount': { kind: 'money' },
      'a.twice': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] } },
      'a.note': text,
      'a.race': { kind: 'text', sensitivity: 'demographic' },
      'rep.name': { kind: 'text', concept: 'person.name', party: 'rep' },
      'rows.name': { kind: 'text', concept: 'person.name' },
    },
    groups: { rows: { party: true } },
    fields: {
      'a.note': { strength: 'may', tokens: { notApplicable: { omit: true }, notKnown: { omit: true } } },
      'a.race': { strength: 'may', tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } },
    },
  });
  const answers = change(
    known(form, { a: { amount: 5 }, rows: [{ name: 'Chen' }] }, ['rows']),
    decline('a.note', 'notKnown'),
    decline('a.race'),
    { change: 'sameParty', slot: 'rep', as: 'rows[r1]' },
  );

  it('holds answers with where they are from, what was declined, rows, closings and links', () => {
    const { receipts, ...submission } = taken(submitted(form, answers));
    expect(submission).toEqual({
      form: { id: 'small', version: '1', hash: form.hash },
      asOf: at.asOf,
      stage: 'application',
      amendment: 0,
      answers: [
        { at: 'a.amount', value: '5', provenance: { from: 'typed' } },
        { at: 'a.twice', value: '10', provenance: { from: 'derived' } },
        { at: 'a.note', declined: 'notKnown' },
        { at: 'rep.name', value: 'Chen', provenance: { from: 'party', instance: 'rows[r1].name' } },
        { at: 'rows[r1].name', value: 'Chen', provenance: { from: 'typed' } },
      ],
      demographics: [{ at: 'a.race', declined: 'unwilling' }],
      rows: [{ group: 'rows', keys: ['r1'] }],
      closed: ['rows'],
      parties: [{ slot: 'rep', as: 'rows[r1]' }],
      goOn: false,
    });
    expect(receipts.map(({ format }) => format)).toEqual(['small', 'test']);
  });

  it('is the same of a plan and of its application, and carries the number it is given', () => {
    const application = openApplication(form, answers, at);
    expect(submit(application)).toEqual(submitted(form, answers));
    expect(taken(submit(application, { amendment: 2 })).amendment).toBe(2);
  });

  it('is frozen through and through', () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== 'object' || part === null || (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    expect(isFrozen(taken(submitted(form, answers)))).toBe(true);
  });
});

describe('[F6] what can be left open', () => {
  const left = (small: SmallForm, answers: Answers | ((form: CompiledForm) => Answers) = noAnswers) => {
    const form = smallForm(small);
    const result = submitted(form, typeof answers === 'function' ? answers(form) : answers);
    return result.ok ? 'complete' : { asks: result.asks, pending: result.pending };
  };
  const may = { strength: 'may' } as const;

  it('is an ask of `may` needs alone, and what waits for nothing else', () => {
    const questions = { 'a.on': yes, 'a.detail': text };
    const when = is('a.on', true);
    expect(left({ questions, fields: { 'a.on': may, 'a.detail': { ...may, when } } })).toBe('complete');
    expect(left({ questions, fields: { 'a.on': may, 'a.detail': { when } } })).toEqual({
      asks: ['a.on'],
      pending: ['a.detail'],
    });
    expect(left({ questions, fields: { 'a.detail': { ...may, when } } })).toEqual({
      asks: ['a.on'],
      pending: ['a.detail'],
    });
  });

  it('is what waits for something that waits itself, when that can be left open', () => {
    const questions = { 'a.on': yes, 'a.second': yes, 'a.third': text };
    const fields = (second: object, third: object) => ({
      'a.on': may,
      'a.second': { ...second, when: is('a.on', true) },
      'a.third': { ...third, when: is('a.second', true) },
    });
    expect(left({ questions, fields: fields(may, may) })).toBe('complete');
    expect(left({ questions, fields: fields({}, may) })).toMatchObject({ asks: ['a.on'] });
    expect(left({ questions, fields: fields(may, {}) })).toEqual({ asks: ['a.second'], pending: ['a.third'] });
  });

  it('is not what a source is being asked for, and not what rules want for something else', () => {
    const fetching: Answers = change(noAnswers, { change: 'supply', source: 'REG', state: { status: 'fetching' } });
    const sourced = { 'a.x': { ...text, sources: ['REG'] } };
    expect(left({ questions: sourced, fields: { 'a.x': may } }, fetching)).toEqual({ asks: [], pending: ['a.x'] });
    const read = { 'a.x': { ...yes, when: is('a.on', true) }, 'a.on': yes, 'a.y': { ...text, when: is('a.x', true) } };
    expect(left({ questions: read, fields: { 'a.x': may, 'a.on': may } })).toEqual({
      asks: ['a.on'],
      pending: ['a.x', 'a.y'],
    });
  });

  it('is what only rules of it read, and then the receipt says that it was left open', () => {
    const small: SmallForm = {
      questions: {
        'a.name': text,
        'a.on': yes,
        'a.amount': { kind: 'money', when: is('a.on', true), whenNotAsked: '0' },
        'a.fee': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] } },
        'a.note': { ...text, when: is('a.on', true) },
      },
      wanted: ['a.name', 'a.fee', 'a.note'],
      fields: { 'a.fee': may, 'a.note': may },
    };
    const form = smallForm(small);
    const result = submitted(form, known(form, { a: { name: 'A' } }));
    expect(taken(result)).toMatchObject({
      answers: [{ at: 'a.name', value: 'A' }],
      receipts: [
        { format: 'small', lines: [] },
        {
          lines: [
            { path: 'a.name', outcome: 'met' },
            { path: 'a.fee', outcome: 'token', reason: 'leftOpen' },
            { path: 'a.note', outcome: 'token', reason: 'leftOpen' },
          ],
        },
      ],
    });
    expect(left({ ...small, fields: { 'a.note': may } }, (of) => known(of, { a: { name: 'A' } }))).toEqual({
      asks: ['a.on'],
      pending: ['a.amount', 'a.fee', 'a.note'],
    });
  });
});

describe('[N4] declining', () => {
  const form = (field: object, wanted = ['a.x', 'a.y']) =>
    smallForm({ questions: { 'a.x': text, 'a.y': text }, wanted, fields: { 'a.x': field } });
  const declinedIn = (of: CompiledForm, ...changes: Change[]) => {
    const result = submitted(of, change(known(of, { a: { y: 'y' } }), ...changes));
    return result.ok ? [] : result.declined;
  };

  it('needs a token for that very reason of each `must` field', () => {
    const tokens = { notApplicable: { omit: true }, unwilling: { omit: true } } as const;
    expect(declinedIn(form({ tokens }), decline('a.x'))).toEqual([]);
    expect(declinedIn(form({ tokens }), decline('a.x', 'notKnown'))).toEqual(['a.x']);
    expect(declinedIn(form({}), decline('a.x'))).toEqual(['a.x']);
    expect(declinedIn(form({ strength: 'may' }), decline('a.x'))).toEqual([]);
    // Nobody wants it: it is left out, whatever was said.
    expect(declinedIn(form({}, ['a.y']), decline('a.x'))).toEqual([]);
  });
});

describe('[F1] issues', () => {
  it('block where they must, and are no matter where they ask for a look', () => {
    const form = (severity: 'block' | 'confirm') =>
      smallForm({
        questions: { 'a.x': { kind: 'money' } },
        checks: [{ id: 'small', at: 'a.x', severity, holds: { '<': [{ var: 'a.x' }, '10'] } }],
      });
    const result = (severity: 'block' | 'confirm', x: number) =>
      submitted(form(severity), known(form(severity), { a: { x } }));
    expect(result('block', 11)).toMatchObject({ ok: false, asks: [], issues: [{ at: 'a.x' }] });
    expect([result('block', 9).ok, result('confirm', 11).ok]).toEqual([true, true]);
  });
});

describe('[F7] amending', () => {
  const form = smallForm({
    questions: {
      'a.x': text,
      'a.race': { kind: 'text', sensitivity: 'demographic' },
      'rows.name': text,
      'rows.note': text,
    },
    groups: { rows: {} },
    fields: {
      'a.x': { tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } },
      'a.race': { strength: 'may', tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } },
      'rows.note': { strength: 'may' },
    },
  });
  const plan = (answers: Answers) => planForm(form, answers, at);
  const first = known(form, { a: { x: 'x' }, rows: [{ name: 'A', note: 'n' }, { name: 'B' }] }, ['rows']);
  const last = (): Submission => taken(submit(plan(first)));
  const amended = (...changes: Change[]) => {
    const { amendment, changes: named, receipts } = taken(amend(plan(change(first, ...changes)), last()));
    return { amendment, changes: named, changed: receipts.find(({ format }) => format === 'test')?.changed };
  };

  it('names nothing where nothing has changed, whoever says it', () => {
    const nothing = { amendment: 1, changes: [], changed: [] };
    expect(amended()).toEqual(nothing);
    expect(amended({ change: 'answer', at: 'a.x', value: 'x', by: 'profile' })).toEqual(nothing);
  });

  it('names what was declined, demographic answers too, and the cells in their rows', () => {
    expect(amended(decline('a.x'), decline('a.race'))).toEqual({
      amendment: 1,
      changes: [
        { at: 'a.x', how: 'changed' },
        { at: 'a.race', how: 'added' },
      ],
      changed: [{ path: 'a.x' }, { path: 'a.race' }],
    });
    expect(
      amended(
        { change: 'answer', at: 'rows[r1].name', value: 'C' },
        { change: 'retract', at: 'rows[r1].note' },
        { change: 'removeRow', group: 'rows', row: 'r2' },
      ),
    ).toEqual({
      amendment: 1,
      changes: [
        { at: 'rows[r1].name', how: 'changed' },
        { at: 'rows[r2].name', how: 'withdrawn' },
        { at: 'rows[r1].note', how: 'withdrawn' },
      ],
      changed: [
        { path: 'rows[].name', row: 0 },
        { path: 'rows[].note', row: 0 },
        { path: 'rows[].name', row: 1 },
        { path: 'rows[].note', row: 1 },
      ],
    });
  });

  it('of a format that got no receipt before has changed all its cells', () => {
    const { receipts } = taken(amend(plan(first), { ...last(), receipts: [] }));
    expect(receipts.map(({ changed }) => changed?.length)).toEqual([0, 6]);
  });

  it('is as unfinished as a submission is', () => {
    const open = change(first, { change: 'retract', at: 'a.x' });
    expect(amend(plan(open), last())).toEqual(submit(plan(open)));
  });
});

describe('[P3] leaving', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.purpose': { kind: 'choice', options: ['stock', 'ship'], when: is('a.on', true), whenNotAsked: null },
      'a.race': { kind: 'choice', options: ['one'], sensitivity: 'demographic', whenNotAsked: null },
      'a.secret': { ...yes, whenDeclined: true },
      'a.other': yes,
      'loans.bad': yes,
    },
    groups: { loans: {} },
    products: [
      {
        id: 'small',
        gates: [
          { id: 'ship', when: is('a.purpose', 'ship') },
          { id: 'secret', when: is('a.secret', true) },
          { id: 'loans', when: { some: [{ var: 'loans' }, is('bad', true)] } },
          { id: 'never', when: is('a.other', true) },
        ],
      },
    ],
  });
  const answers = change(
    known(form, { a: { on: true, purpose: 'ship', other: false }, loans: [{ bad: true }] }),
    decline('a.secret'),
  );

  it('keeps what the gates that hold read, what decides that, and what was declined; no rows, no other gate’s', () => {
    const result = leave(openApplication(form, answers, at));
    expect(result).toEqual(leave(planForm(form, answers, at)));
    expect(result).toMatchObject({
      ok: true,
      withdrawal: {
        gates: [{ product: 'small', gates: ['ship', 'secret', 'loans'] }],
        answers: [
          { at: 'a.purpose', value: 'ship', provenance: { from: 'typed' } },
          { at: 'a.on', value: true, provenance: { from: 'typed' } },
          { at: 'a.secret', declined: 'unwilling' },
        ],
      },
    });
  });

  it('keeps nothing of a question without an answer', () => {
    const either = smallForm({
      questions: { 'a.one': yes, 'a.other': yes },
      products: [{ id: 'p', gates: [{ id: 'g', when: { or: [is('a.one', true), is('a.other', true)] } }] }],
    });
    const left = leave(planForm(either, known(either, { a: { one: true } }), at));
    expect(left.ok && left.withdrawal.answers.map((answer) => answer.at)).toEqual(['a.one']);
  });

  it('is not possible where there are no products', () => {
    const none = smallForm({ questions: { 'a.x': yes } });
    expect(leave(planForm(none, noAnswers, at))).toEqual({ ok: false, reason: 'not-stopped' });
  });
});
