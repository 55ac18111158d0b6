import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { differencesOf, smallForm, type SmallForm } from '../testing/index.js';
import { planForm } from './planForm.js';
import type { At } from './plan.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const yes = { kind: 'boolean' } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;

function known(form: CompiledForm, answers: object, closed: readonly string[] = []): Answers {
  const read = parseKnown(form, { answers, closed }, at.asOf);
  expect(read.issues).toEqual([]);
  return read.answers;
}

function states(form: CompiledForm, answers: Answers = noAnswers, when: At = at): Record<string, string> {
  return Object.fromEntries(
    [...planForm(form, answers, when).decisions.values()].map((decision) => [
      decision.id,
      decision.state === 'skip' ? `skip:${decision.code}` : decision.state,
    ]),
  );
}

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);

describe('needs', () => {
  it('[N1] only needs of the applicant become questions', () => {
    const form = smallForm({
      questions: { 'a.mine': yes, 'a.theirs': yes, 'a.constant': yes, 'a.computed': yes },
      fields: {
        'a.theirs': { supplier: 'lender' },
        'a.constant': { supplier: 'constant', constant: 'x' },
        'a.computed': { supplier: 'computed' },
      },
    });
    expect(states(form)).toEqual({
      'a.mine': 'ask',
      'a.theirs': 'skip:noFormat',
      'a.constant': 'skip:noFormat',
      'a.computed': 'skip:noFormat',
    });
  });

  it('[N1] a question in two formats’ needs is asked once, for both', () => {
    const form = smallForm({ questions: { 'a.x': { ...yes, mandatory: true } } });
    expect(planForm(form, noAnswers, at).decisions.get('a.x')).toEqual({
      id: 'a.x',
      question: 'a.x',
      state: 'ask',
      optional: false,
      wants: [
        { need: { format: 'small', path: 'a.x' }, strength: 'must' },
        { need: { format: 'test', path: 'a.x' }, strength: 'must' },
      ],
    });
  });

  it('[N2] a format whose binding’s condition is no wants nothing', () => {
    const form = smallForm({
      questions: { 'a.foreign': { ...yes, whenNotAsked: null }, 'a.x': yes },
      wanted: ['a.x'],
      binding: { when: is('a.foreign', true) },
    });
    expect(states(form)).toEqual({ 'a.foreign': 'ask', 'a.x': 'pending' });
    expect(states(form, known(form, { a: { foreign: false } }))).toEqual({
      'a.foreign': 'known',
      'a.x': 'skip:nothingOpen',
    });
  });
});

describe('wanting', () => {
  it('[W1] an open need wants the questions that fill it, and no more', () => {
    const form = smallForm({ questions: { 'a.x': yes, 'a.y': yes }, wanted: ['a.x'] });
    expect(states(form)).toEqual({ 'a.x': 'ask', 'a.y': 'skip:noFormat' });
  });

  it('[W2] a need filled by an expression wants the inputs that it lacks', () => {
    const form = smallForm({
      questions: { 'a.cash': { kind: 'money' }, 'a.stock': { kind: 'money' }, 'a.total': { kind: 'money' } },
      wanted: ['a.total'],
      binding: { cells: { 'a.total': { '+': [{ var: 'a.cash' }, { var: 'a.stock' }] } } },
    });
    expect(states(form, known(form, { a: { cash: 1 } }))).toEqual({
      'a.cash': 'known',
      'a.stock': 'ask',
      'a.total': 'skip:noFormat',
    });
  });

  it('[W5] inputs are not asked for while one of them is out of reach', () => {
    const form = smallForm({
      questions: {
        'a.has': { ...yes, whenNotAsked: null },
        'a.one': { kind: 'money', when: is('a.has', true), whenNotAsked: null },
        'a.other': { kind: 'money' },
        'a.sum': { kind: 'money', derive: { '+': [{ var: 'a.one' }, { var: 'a.other' }] } },
      },
      wanted: ['a.sum'],
    });
    expect(states(form, known(form, { a: { has: false } }))).toEqual({
      'a.has': 'known',
      'a.one': 'skip:notApplicable',
      'a.other': 'skip:nothingOpen',
      'a.sum': 'ask',
    });
    expect(states(form, known(form, { a: { has: true } }))).toEqual({
      'a.has': 'known',
      'a.one': 'ask',
      'a.other': 'ask',
      'a.sum': 'pending',
    });
  });

  it('[W6] a question’s stage is the earliest at which something wants it', () => {
    const form = smallForm({
      questions: {
        'a.early': { ...yes, stage: 'information', whenNotAsked: null },
        'a.x': { ...yes, when: is('a.early', true) },
        'a.late': { ...yes, stage: 'contract', when: is('a.early', true) },
      },
      wanted: ['a.x', 'a.late'],
    });
    const early = (stage: At['stage']): string | undefined => states(form, noAnswers, { ...at, stage })['a.early'];
    expect([early('information'), early('application'), early('contract')]).toEqual(['skip:laterStage', 'ask', 'ask']);
  });
});

describe('wants', () => {
  it('[W7] what decides whether a group applies is wanted by all needs on its rows, whichever comes first', () => {
    const form = smallForm({
      questions: {
        'a.has': { ...yes, whenNotAsked: null },
        'rows.x': { kind: 'text' },
        'rows.y': { kind: 'text' },
      },
      groups: { rows: { when: is('a.has', true) } },
      wanted: ['rows.x', 'rows.y'],
      fields: { 'rows[].x': { strength: 'may' }, 'rows.x': { strength: 'may' } },
    });
    expect(planForm(form, noAnswers, at).decisions.get('a.has')).toEqual({
      id: 'a.has',
      question: 'a.has',
      state: 'ask',
      optional: false,
      wants: [
        { need: { format: 'test', path: 'rows[].x' }, strength: 'may' },
        { need: { format: 'test', path: 'rows[].y' }, strength: 'must' },
      ],
    });
  });

  it('[W8] needs come by stage and format, then readers in the form’s order', () => {
    const form = smallForm({
      questions: {
        'a.second': { ...yes, when: is('a.x', true) },
        'a.x': { ...yes, stage: 'information', whenNotAsked: null },
        'a.third': { ...yes, when: is('a.x', true) },
        'a.late': { ...yes, stage: 'contract', when: is('a.x', true) },
      },
      wanted: ['a.late', 'a.third', 'a.second', 'a.x'],
      fields: { 'a.third': { when: is('a.x', true) } },
    });
    const wants = (stage: At['stage']): readonly unknown[] => [
      ...(planForm(form, noAnswers, { ...at, stage }).wanting.get('a.x')?.wants ?? []),
    ];
    const own = [
      { need: { format: 'test', path: 'a.x' }, strength: 'must' },
      { need: { format: 'test', path: 'a.third' }, strength: 'must' },
    ];
    const readers = [
      { reader: 'a.second', through: 'when' },
      { reader: 'a.third', through: 'when' },
    ];
    expect(wants('information')).toEqual(own.slice(0, 1));
    expect(wants('application')).toEqual([...own, readers[0]]);
    expect(wants('contract')).toEqual([...own, readers[0], { reader: 'a.late', through: 'when' }]);
  });
});

describe('states', () => {
  it('[S2] comes first: what does not apply is not the lender’s, nor later', () => {
    const form = smallForm({
      questions: {
        'a.no': { ...yes, whenNotAsked: null },
        'a.lender': { kind: 'percent', supplier: 'lender', when: is('a.no', true) },
        'a.later': { ...yes, stage: 'contract', when: is('a.no', true) },
        'a.unbound': { ...yes, when: is('a.no', true) },
      },
      wanted: ['a.no', 'a.later'],
    });
    expect(states(form, known(form, { a: { no: false } }))).toEqual({
      'a.no': 'known',
      'a.lender': 'skip:notApplicable',
      'a.later': 'skip:notApplicable',
      'a.unbound': 'skip:notApplicable',
    });
    expect(states(form, known(form, { a: { no: true } }))).toEqual({
      'a.no': 'known',
      'a.lender': 'skip:lenderSupplied',
      'a.later': 'skip:laterStage',
      'a.unbound': 'skip:noFormat',
    });
  });

  it('[S4] what no format can want is told from [S5] what nothing open wants', () => {
    const form = smallForm({
      questions: { 'a.flag': { ...yes, whenNotAsked: null }, 'a.x': yes, 'a.nobody': yes },
      wanted: ['a.flag', 'a.x'],
      fields: { 'a.x': { when: is('a.flag', true) } },
    });
    expect(states(form, known(form, { a: { flag: false, x: true, nobody: true } }))).toEqual({
      'a.flag': 'known',
      'a.x': 'skip:nothingOpen',
      'a.nobody': 'skip:noFormat',
    });
  });

  it('[S7] derived, then known, declined included', () => {
    const form = smallForm({
      questions: {
        'a.x': { kind: 'money' },
        'a.twice': { kind: 'money', derive: { '*': [{ var: 'a.x' }, 2] } },
        'a.free': { kind: 'text' },
      },
    });
    const answers = change(known(form, { a: { x: 2, twice: 4 } }), {
      change: 'decline',
      at: 'a.free',
      reason: 'unwilling',
    });
    const { decisions } = planForm(form, answers, at);
    expect(decisions.get('a.twice')).toEqual({ id: 'a.twice', question: 'a.twice', state: 'derived', value: '4' });
    expect(decisions.get('a.free')).toEqual({
      id: 'a.free',
      question: 'a.free',
      state: 'known',
      declined: 'unwilling',
    });
  });
});

describe('groups', () => {
  const loans = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'a.big': { ...yes, whenNotAsked: null },
      'loans.lender': { kind: 'text', when: is('a.has', true) },
      'loans.overdue': { ...yes, when: is('item.late', true) },
      'loans.late': { ...yes, when: is('a.big', true), whenNotAsked: null },
    },
    groups: { loans: {} },
  });

  it('[G2] a group without a condition applies when any of its questions can', () => {
    const group = (has: boolean, big: boolean): string | undefined =>
      states(loans, known(loans, { a: { has, big } }))['loans.closed'];
    expect([group(true, false), group(false, true), group(false, false)]).toEqual(['ask', 'ask', 'skip:notApplicable']);
    expect(states(loans)['loans.closed']).toBe('pending');
  });

  it('[G6] a closing is not wanted where no need can hold on an empty row', () => {
    const form = smallForm({
      questions: { 'a.has': { ...yes, whenNotAsked: null }, 'loans.lender': { kind: 'text' } },
      groups: { loans: {} },
      fields: { 'loans.lender': { when: is('a.has', true) } },
      wanted: ['a.has', 'loans.lender'],
      binding: {
        tables: { loans: { groups: ['loans'] } },
        cells: { 'a.has': { var: 'a.has' }, 'loans[].lender': { var: 'item.lender' } },
      },
    });
    expect(states(form, known(form, { a: { has: false } }))['loans.closed']).toBe('skip:nothingOpen');
    expect(states(form, known(form, { a: { has: true } }))['loans.closed']).toBe('ask');
  });

  it('[G6] undecided rules over a group’s rows want its closing, though no need is on them', () => {
    const form = smallForm({
      questions: {
        'loans.bad': { ...yes, whenNotAsked: null },
        'a.plan': { kind: 'text', when: { some: [{ var: 'loans' }, is('bad', true)] } },
      },
      groups: { loans: {} },
      wanted: ['a.plan'],
    });
    expect(states(form)).toMatchObject({ 'loans.closed': 'ask', 'a.plan': 'pending' });
    const bad = known(form, { loans: [{ bad: true }] });
    expect(states(form, bad)).toEqual({
      'loans[r1].bad': 'known',
      'a.plan': 'ask',
      'loans.closed': 'skip:nothingOpen',
    });
  });
});

describe('[W3] rows that only a rule goes over', () => {
  const form = smallForm({
    questions: {
      'a.owned': { ...yes, whenNotAsked: null },
      'owners.large': { ...yes, when: is('a.owned', true), whenNotAsked: null },
      'owners.abroad': { ...yes, whenNotAsked: false },
      'owners.name': { kind: 'text' },
      'a.proof': {
        kind: 'text',
        when: { some: [{ var: 'owners' }, { and: [is('large', true), is('abroad', true)] }] },
      },
    },
    groups: { owners: { minRows: 1 } },
    wanted: ['a.proof'],
  });
  const checked = (answers: Answers): Record<string, string> => {
    expect(differencesOf(planForm(form, answers, at))).toEqual([]);
    return states(form, answers);
  };

  it('are asked for: what the rule reads, in the first row and in each that follows', () => {
    expect(checked(noAnswers)).toEqual({
      'a.owned': 'ask',
      'owners[].large': 'pending',
      'owners[].abroad': 'ask',
      'owners[].name': 'skip:noFormat',
      'a.proof': 'pending',
      'owners.closed': 'pending',
    });
    const two = known(form, { a: { owned: true }, owners: [{ large: true, abroad: false }, { large: true }] });
    expect(checked(two)).toMatchObject({
      'owners[r1].large': 'known',
      'owners[r2].abroad': 'ask',
      'a.proof': 'pending',
      'owners.closed': 'ask',
    });
    const all = known(form, { a: { owned: true }, owners: [{ large: true, abroad: false }, { large: false }] }, [
      'owners',
    ]);
    expect(checked(all)).toMatchObject({ 'a.proof': 'skip:notApplicable', 'owners[r2].abroad': 'skip:nothingOpen' });
  });

  it('keep the answer that decides what can be said in them', () => {
    const none = known(form, { a: { owned: false } });
    expect(checked(none)).toMatchObject({ 'a.owned': 'known', 'owners[].large': 'skip:notApplicable' });
  });

  it('are asked only what is undecided in each of them', () => {
    const two = known(form, { a: { owned: true }, owners: [{ large: false }, { large: true }] });
    expect(checked(two)).toMatchObject({ 'owners[r1].abroad': 'skip:nothingOpen', 'owners[r2].abroad': 'ask' });
  });
});

it('[G2] what decides whether a group without a condition applies is asked, though nothing else reads it', () => {
  const form = smallForm({
    questions: {
      'a.one': { ...yes, whenNotAsked: null },
      'a.other': { ...yes, whenNotAsked: null },
      'rows.five': { ...yes, when: is('a.one', true), whenNotAsked: null },
      'rows.six': { kind: 'text', when: is('a.other', true) },
      'a.plan': { kind: 'text', when: { some: [{ var: 'rows' }, is('five', true)] } },
    },
    groups: { rows: {} },
    wanted: ['a.plan'],
  });
  expect(states(form, known(form, { a: { one: false } }))).toMatchObject({ 'a.other': 'ask', 'a.plan': 'pending' });
  expect(states(form, known(form, { a: { one: false, other: false } }))['a.plan']).toBe('skip:notApplicable');
});

describe('parties', () => {
  const form = smallForm({
    questions: {
      'rep.name': { kind: 'text', concept: 'person.name', party: 'legalRep' },
      'owners.name': { kind: 'text', concept: 'person.name' },
      'owners.share': { kind: 'percent', concept: 'person.share' },
      'directors.name': { kind: 'text', concept: 'person.name' },
    },
    groups: { owners: { party: true }, directors: { party: true } },
  });
  const rows = change(
    known(form, { owners: [{}, {}], directors: [{}] }),
    { change: 'sameParty', slot: 'owners[r1]', as: 'legalRep' },
    { change: 'sameParty', slot: 'directors[r1]', as: 'owners[r1]' },
  );
  const names = (answers: Answers): Record<string, string> =>
    Object.fromEntries(Object.entries(states(form, answers)).filter(([id]) => id.endsWith('name')));

  it('[G7] of several open ones only the first in the form’s order is asked, along all links', () => {
    expect(names(rows)).toEqual({
      'rep.name': 'ask',
      'owners[r1].name': 'pending',
      'owners[r2].name': 'ask',
      'directors[r1].name': 'pending',
    });
    expect(planForm(form, rows, at).decisions.get('directors[r1].name')).toMatchObject({
      on: { instances: ['rep.name'], sources: [] },
    });
    expect(states(form, rows)['owners[r1].share']).toBe('ask');
  });

  it('[G7] one that can be left open waits for one that can’t', () => {
    const small: SmallForm = {
      questions: {
        'rep.name': { kind: 'text', concept: 'person.name', party: 'legalRep' },
        'signer.name': { kind: 'text', concept: 'person.name', party: 'signer' },
      },
      fields: { 'rep.name': { strength: 'may' } },
    };
    const decided = (asked: CompiledForm) => {
      const same = change(noAnswers, { change: 'sameParty', slot: 'signer', as: 'legalRep' });
      expect(differencesOf(planForm(asked, same, at))).toEqual([]);
      return states(asked, same);
    };
    expect(decided(smallForm(small))).toEqual({ 'rep.name': 'pending', 'signer.name': 'ask' });
    expect(decided(smallForm({ ...small, fields: {} }))).toEqual({ 'rep.name': 'ask', 'signer.name': 'pending' });
  });

  it('[G7] an answer in any place answers all, and the place’s own answer comes before it', () => {
    const told = change(rows, { change: 'answer', at: 'directors[r1].name', value: 'Chen' });
    expect(names(told)).toEqual({
      'rep.name': 'known',
      'owners[r1].name': 'known',
      'owners[r2].name': 'ask',
      'directors[r1].name': 'known',
    });
    const own = change(told, { change: 'answer', at: 'rep.name', value: 'Zhou' });
    const values = ['rep.name', 'directors[r1].name', 'owners[r1].name'].map((id) =>
      planForm(form, own, at).decisions.get(id),
    );
    expect(values.map((decision) => decision && 'value' in decision && decision.value)).toEqual([
      'Zhou',
      'Chen',
      'Zhou',
    ]);
  });

  it('[G7] links taken back are no links', () => {
    const apart = change(rows, { change: 'sameParty', slot: 'directors[r1]', as: undefined });
    expect(names(apart)['directors[r1].name']).toBe('ask');
  });

  it('[G7] parties that go round in a circle still have a first', () => {
    const circle = change(rows, { change: 'sameParty', slot: 'legalRep', as: 'directors[r1]' });
    expect(names(circle)).toEqual(names(rows));
  });
});
