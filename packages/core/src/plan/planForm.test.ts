import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { differencesOf, smallForm, type SmallForm } from '../testing/index.js';
import { advancePlan } from './advancePlan.js';
import { canLeaveOpen } from './canLeaveOpen.js';
import { planForm } from './planForm.js';
import type { At, Decision } from './plan.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const yes = { kind: 'boolean' } as const;
const is = (id: string, value: boolean) => ({ '==': [{ var: id }, value] }) as const;

function known(form: CompiledForm, answers: object, more: object = {}): Answers {
  const read = parseKnown(form, { answers, ...more }, at.asOf);
  expect(read.issues).toEqual([]);
  return read.answers;
}

/** The states of a plan in short: `ask`, `skip:notApplicable`, … */
function states(form: CompiledForm, answers: Answers, when: At = at): Record<string, string> {
  const all = [...planForm(form, answers, when).decisions.values()];
  return Object.fromEntries(all.map((decision) => [decision.id, short(decision)]));
}

function short(decision: Decision): string {
  return decision.state === 'skip' ? `skip:${decision.code}` : decision.state;
}

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);

describe('a day or stage that is none', () => {
  const form = smallForm({ questions: { 'a.rent': yes } });
  // As a host without types may pass them.
  const fromHost = (json: string): At => JSON.parse(json) as At;

  it.each([
    ['{ "asOf": "2026-11-25T08:00:00Z", "stage": "application" }', /2026-11-25T08.*pass a day as 2026-11-25/],
    ['{ "stage": "application" }', /pass a day as 2026-11-25/],
    ['{ "asOf": "2026-11-25", "stage": "due_diligence" }', /due_diligence.*one of information, application, dueDil/],
  ])('[D4] is refused: %s', (json, message) => {
    expect(() => planForm(form, noAnswers, fromHost(json))).toThrow(message);
  });

  it('[D4] is refused when a plan goes on', () => {
    const { stage } = fromHost('{ "stage": "finished" }');
    expect(() => advancePlan(planForm(form, noAnswers, at), { change: 'stage', stage })).toThrow(/finished/);
  });
});

describe('applying', () => {
  const form = smallForm({
    questions: {
      'a.rent': { ...yes, whenNotAsked: null },
      'a.landlord': { kind: 'text', when: { '==': [{ var: 'a.rent' }, true] } },
      'a.dated': { kind: 'text', validFrom: '2028-01-01' },
    },
  });

  it('[A1] asks what applies, waits for what may, skips what does not', () => {
    expect(states(form, noAnswers)).toEqual({
      'a.rent': 'ask',
      'a.landlord': 'pending',
      'a.dated': 'skip:notApplicable',
    });
    expect(states(form, known(form, { a: { rent: true } }))['a.landlord']).toBe('ask');
    expect(states(form, known(form, { a: { rent: false } }))['a.landlord']).toBe('skip:notApplicable');
    expect(states(form, noAnswers, { ...at, asOf: '2028-01-01' })['a.dated']).toBe('ask');
  });

  it('[A2] keeps an answer aside while its question does not apply, and gives it back', () => {
    const answered = known(form, { a: { rent: true, landlord: 'Wang' } });
    const away = change(answered, { change: 'answer', at: 'a.rent', value: false });
    const aside = planForm(form, away, at).decisions.get('a.landlord');
    expect(aside).toEqual({
      id: 'a.landlord',
      question: 'a.landlord',
      state: 'skip',
      code: 'notApplicable',
      aside: true,
    });
    const back = change(away, { change: 'answer', at: 'a.rent', value: true });
    expect(planForm(form, back, at).decisions.get('a.landlord')).toMatchObject({ state: 'known', value: 'Wang' });
  });

  it('[A3] needs what the law requires, whatever formats are bound', () => {
    const strict = smallForm({ questions: { 'a.consent': { ...yes, mandatory: true }, 'a.other': yes }, wanted: [] });
    expect(states(strict, noAnswers)).toEqual({ 'a.consent': 'ask', 'a.other': 'skip:noFormat' });
  });
});

describe('wanting', () => {
  const chain = smallForm({
    questions: {
      'a.first': { ...yes, whenNotAsked: null },
      'a.second': { ...yes, when: { '==': [{ var: 'a.first' }, true] }, whenNotAsked: null },
      'a.third': { kind: 'text', when: { '==': [{ var: 'a.second' }, true] } },
    },
    wanted: ['a.third'],
  });

  it('[W3] pulls in what an undecided condition lacks, one step after another', () => {
    expect(states(chain, noAnswers)).toEqual({ 'a.first': 'ask', 'a.second': 'pending', 'a.third': 'pending' });
    expect(states(chain, known(chain, { a: { first: true } }))).toEqual({
      'a.first': 'known',
      'a.second': 'ask',
      'a.third': 'pending',
    });
  });

  it('[W4] keeps answers that decide that something does not apply', () => {
    expect(states(chain, known(chain, { a: { first: false } }))).toEqual({
      'a.first': 'known',
      'a.second': 'skip:notApplicable',
      'a.third': 'skip:notApplicable',
    });
  });

  it('[W6] still wants an answered question whose own condition became unknown', () => {
    const answered = known(chain, { a: { first: true, second: true, third: 'x' } });
    const undone = change(answered, { change: 'retract', at: 'a.first' });
    expect(states(chain, undone)).toEqual({ 'a.first': 'ask', 'a.second': 'known', 'a.third': 'known' });
  });

  it('[W3] asks only in undecided parts', () => {
    const form = smallForm({
      questions: {
        'a.one': yes,
        'a.two': yes,
        'a.goal': {
          kind: 'text',
          when: { or: [{ '==': [{ var: 'a.one' }, true] }, { '==': [{ var: 'a.two' }, true] }] },
        },
      },
      wanted: ['a.goal'],
    });
    expect(states(form, known(form, { a: { one: true } }))).toEqual({
      'a.one': 'known',
      'a.two': 'skip:nothingOpen',
      'a.goal': 'ask',
    });
  });

  it('[S6] leaves to a later stage what only that stage needs', () => {
    const form = smallForm({ questions: { 'a.now': yes, 'a.later': { ...yes, stage: 'contract' } } });
    expect(states(form, noAnswers)).toEqual({ 'a.now': 'ask', 'a.later': 'skip:laterStage' });
    expect(states(form, noAnswers, { ...at, stage: 'contract' })['a.later']).toBe('ask');
  });

  it('[N5] waits for a need whose own condition is open', () => {
    const form = smallForm({
      questions: { 'a.flag': yes, 'a.value': { kind: 'text' } },
      fields: { 'a.value': { when: { '==': [{ var: 'a.flag' }, true] } } },
    });
    expect(states(form, noAnswers)).toEqual({ 'a.flag': 'ask', 'a.value': 'pending' });
    expect(states(form, known(form, { a: { flag: false } }))['a.value']).toBe('skip:nothingOpen');
    expect(states(form, known(form, { a: { flag: true } }))['a.value']).toBe('ask');
  });

  it('[N2] a format outside its dates wants nothing', () => {
    const form = smallForm({ questions: { 'a.x': yes }, binding: { validFrom: '2028-01-01' } });
    expect(states(form, noAnswers)['a.x']).toBe('skip:nothingOpen');
    expect(states(form, noAnswers, { ...at, asOf: '2028-01-01' })['a.x']).toBe('ask');
  });
});

describe('groups', () => {
  const form = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'loans.lender': { kind: 'text' },
      'loans.refinance': { ...yes, whenNotAsked: false },
      'loans.fee': { kind: 'money', when: { '==': [{ var: 'item.refinance' }, true] } },
      'a.any': { kind: 'text', when: { some: [{ var: 'loans' }, { '==': [{ var: 'refinance' }, true] }] } },
    },
    groups: { loans: { when: { '==': [{ var: 'a.has' }, true] }, minRows: 1 } },
  });

  it('[G3] decides on an empty row while there is none, [G5] and asks "that’s all" only with enough rows', () => {
    const open = known(form, { a: { has: true } });
    expect(states(form, open)).toEqual({
      'a.has': 'known',
      'loans[].lender': 'ask',
      'loans[].refinance': 'ask',
      'loans[].fee': 'pending',
      'a.any': 'pending',
      'loans.closed': 'pending',
    });
    const one = change(open, { change: 'addRow', group: 'loans', row: 'r1' });
    expect(states(form, one)).toMatchObject({
      'loans[r1].lender': 'ask',
      'loans[r1].fee': 'pending',
      'loans.closed': 'ask',
    });
    expect(states(form, one)).not.toHaveProperty(['loans[].lender']);
  });

  it('[G5] asks for more rows where nothing else is asked in too few', () => {
    const counted = smallForm({
      questions: {
        'a.size': { kind: 'integer' },
        'loans.lender': { kind: 'text', derive: { case: [[{ '>': [{ var: 'a.size' }, 5] }, 'big']] } },
        'a.loans': { kind: 'integer', derive: { count: [{ var: 'loans' }, true] } },
      },
      groups: { loans: { minRows: 2 } },
      wanted: ['a.loans'],
    });
    const open = known(counted, { a: { size: 6 } });
    expect(states(counted, open)).toMatchObject({ 'loans.closed': 'ask', 'a.loans': 'pending' });
    const one = change(open, { change: 'addRow', group: 'loans', row: 'r1' });
    const early = change(one, { change: 'close', group: 'loans', closed: true });
    expect(states(counted, early)).toMatchObject({ 'loans.closed': 'ask', 'a.loans': 'pending' });
    const two = change(early, { change: 'addRow', group: 'loans', row: 'r2' });
    expect(states(counted, two)).toMatchObject({ 'loans.closed': 'known', 'a.loans': 'derived' });
  });

  it('[R6] decides over rows: one that holds is enough, none needs the closing', () => {
    const one = known(form, { a: { has: true }, loans: [{ refinance: true }] });
    expect(states(form, one)['a.any']).toBe('ask');
    const other = known(form, { a: { has: true }, loans: [{ refinance: false }] });
    expect(states(form, other)['a.any']).toBe('pending');
    expect(states(form, change(other, { change: 'close', group: 'loans', closed: true }))['a.any']).toBe(
      'skip:notApplicable',
    );
  });

  it('[G5] a closing counts only while there are enough rows', () => {
    const closed = known(form, { a: { has: true }, loans: [{}] }, { closed: ['loans'] });
    expect(states(form, closed)['loans.closed']).toBe('known');
    expect(states(form, change(closed, { change: 'removeRow', group: 'loans', row: 'r1' }))['loans.closed']).toBe(
      'pending',
    );
  });

  it('[R6] a group that does not apply has no rows and is closed', () => {
    expect(states(form, known(form, { a: { has: false }, loans: [{ refinance: true }] }))).toEqual({
      'a.has': 'known',
      'loans[].lender': 'skip:notApplicable',
      'loans[].refinance': 'skip:notApplicable',
      'loans[].fee': 'skip:notApplicable',
      'a.any': 'skip:notApplicable',
      'loans.closed': 'skip:notApplicable',
    });
  });

  it('[G4] fixed rows are the last fiscal years, oldest first, and answer their key', () => {
    const years = smallForm({
      questions: { 'years.year': { kind: 'integer' }, 'years.profit': { kind: 'money' } },
      groups: { years: { rows: { fiscalYears: 2, key: 'years.year' } } },
    });
    const plan = planForm(years, noAnswers, at);
    expect([...plan.decisions.keys()]).toEqual([
      'years[2024].year',
      'years[2025].year',
      'years[2024].profit',
      'years[2025].profit',
    ]);
    expect(plan.decisions.get('years[2024].year')).toMatchObject({
      state: 'known',
      value: 2024,
      provenance: { from: 'row' },
    });
  });

  it('[G7] asks one concept of one party once', () => {
    const people = smallForm({
      questions: {
        'owners.name': { kind: 'text', concept: 'person.name' },
        'directors.name': { kind: 'text', concept: 'person.name' },
      },
      groups: { owners: { party: true }, directors: { party: true } },
    });
    const rows = change(
      noAnswers,
      { change: 'addRow', group: 'owners', row: 'r1' },
      { change: 'addRow', group: 'directors', row: 'r1' },
      { change: 'sameParty', slot: 'directors[r1]', as: 'owners[r1]' },
    );
    expect(states(people, rows)).toMatchObject({ 'owners[r1].name': 'ask', 'directors[r1].name': 'pending' });
    const named = change(rows, { change: 'answer', at: 'owners[r1].name', value: 'Zhou' });
    expect(planForm(people, named, at).decisions.get('directors[r1].name')).toMatchObject({
      state: 'known',
      value: 'Zhou',
      provenance: { from: 'party', instance: 'owners[r1].name' },
    });
  });
});

describe('derivations', () => {
  const form = smallForm({
    questions: {
      'a.assets': { kind: 'money' },
      'a.debts': { kind: 'money', when: { '==': [{ var: 'a.indebted' }, true] } },
      'a.indebted': { ...yes, whenNotAsked: null },
      'a.equity': { kind: 'money', derive: { '-': [{ var: 'a.assets' }, { var: 'a.debts' }] }, scale: 2 },
      'a.ratio': { kind: 'decimal', derive: { '/': [{ var: 'a.debts' }, { var: 'a.assets' }] }, scale: 3 },
    },
    wanted: ['a.equity', 'a.ratio', 'a.indebted'],
  });

  it('[W5] pulls in inputs, then computes', () => {
    expect(states(form, known(form, { a: { indebted: true } }))).toMatchObject({
      'a.assets': 'ask',
      'a.debts': 'ask',
      'a.equity': 'pending',
    });
    const all = planForm(form, known(form, { a: { indebted: true, assets: 3, debts: '1' } }), at);
    expect(all.decisions.get('a.equity')).toMatchObject({ state: 'derived', value: '2' });
    expect(all.decisions.get('a.ratio')).toMatchObject({ state: 'derived', value: '0.333' });
  });

  it('[R7] asks the question itself when an input is not asked, and pulls in none', () => {
    expect(states(form, known(form, { a: { indebted: false } }))).toEqual({
      'a.assets': 'skip:nothingOpen',
      'a.debts': 'skip:notApplicable',
      'a.indebted': 'known',
      'a.equity': 'ask',
      'a.ratio': 'ask',
    });
  });

  it('[R7] asks the question itself when it would divide by zero', () => {
    expect(states(form, known(form, { a: { indebted: true, assets: 0, debts: 1 } }))).toMatchObject({
      'a.equity': 'derived',
      'a.ratio': 'ask',
    });
  });

  it('[K2] a given value stands in until the inputs are known, then is overruled', () => {
    const given = known(form, { a: { indebted: true, equity: 5, ratio: 1 } });
    expect(states(form, given)).toMatchObject({ 'a.equity': 'known', 'a.assets': 'skip:nothingOpen' });
    const all = planForm(form, known(form, { a: { indebted: true, equity: 5, ratio: 1, assets: 3, debts: 1 } }), at);
    expect(all.decisions.get('a.equity')).toMatchObject({ state: 'derived', value: '2', overruled: '5' });
  });
});

describe('sources', () => {
  const form = smallForm({ questions: { 'a.name': { kind: 'text', sources: ['REG', 'CRM'] } } });
  const supply = (source: string, status: 'fetching' | 'failed'): Change => ({
    change: 'supply',
    source,
    state: { status },
  });

  it('[S8] waits while a source is asked and none has given a value', () => {
    const fetching = change(noAnswers, supply('REG', 'fetching'));
    expect(planForm(form, fetching, at).decisions.get('a.name')).toMatchObject({
      state: 'pending',
      on: { instances: [], sources: ['REG'] },
    });
    expect(states(form, change(fetching, supply('REG', 'failed')))['a.name']).toBe('ask');
  });

  it('[K1] takes what was typed before what a source knows, and that before the profile', () => {
    const both = known(
      form,
      {},
      {
        sources: {
          CRM: { answers: { a: { name: 'from CRM' } } },
          REG: { verified: true, answers: { a: { name: 'from REG' } } },
        },
      },
    );
    expect(planForm(form, both, at).decisions.get('a.name')).toMatchObject({
      value: 'from REG',
      provenance: { from: 'source', source: 'REG', verified: true },
    });
    const typed = change(both, { change: 'answer', at: 'a.name', value: 'typed' });
    expect(planForm(form, typed, at).decisions.get('a.name')).toMatchObject({
      value: 'typed',
      provenance: { from: 'typed' },
    });
  });
});

describe('states', () => {
  it('[S3] leaves to the lender what the lender supplies', () => {
    const form = smallForm({
      questions: { 'a.rate': { kind: 'percent', supplier: 'lender' } },
      fields: { 'a.rate': { supplier: 'lender' } },
    });
    expect(states(form, noAnswers)['a.rate']).toBe('skip:lenderSupplied');
  });

  it('[S9] an ask can be left open where no must need is behind it, however far away', () => {
    const optional = (fields: NonNullable<SmallForm['fields']>, answers: object = {}): Record<string, boolean> => {
      const form = smallForm({
        questions: {
          'a.on': { ...yes, whenNotAsked: null },
          'a.amount': { kind: 'money', when: is('a.on', true), whenNotAsked: '0' },
          'a.fee': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] } },
          'a.note': { kind: 'text', when: { '>': [{ var: 'a.fee' }, '5'] } },
          'a.other': { kind: 'text', when: is('a.on', true) },
        },
        wanted: ['a.note', 'a.other'],
        fields,
      });
      const plan = planForm(form, known(form, answers), at);
      expect(differencesOf(plan)).toEqual([]);
      const asks = [...plan.decisions.values()].filter((decision) => decision.state === 'ask');
      for (const ask of asks) expect(canLeaveOpen(plan, ask.id)).toBe(ask.optional);
      return Object.fromEntries(asks.map((ask) => [ask.id, ask.optional]));
    };
    const may = { strength: 'may' } as const;
    const later = { stage: 'contract' } as const;
    expect(optional({ 'a.note': may, 'a.other': may })).toEqual({ 'a.on': true });
    expect(optional({ 'a.note': may })).toEqual({ 'a.on': false });
    expect(optional({ 'a.other': may })).toEqual({ 'a.on': false });
    expect(optional({ 'a.note': may, 'a.other': later })).toEqual({ 'a.on': true });
    const on = { a: { on: true } };
    expect(optional({ 'a.note': may }, on)).toEqual({ 'a.amount': true, 'a.other': false });
    expect(optional({ 'a.other': may }, on)).toEqual({ 'a.amount': false, 'a.other': true });
  });

  it('[S1] stops when a gate of every product holds, unless the borrower goes on', () => {
    const form = smallForm({
      questions: { 'a.age': { kind: 'integer' }, 'a.x': yes },
      products: [{ id: 'loan', gates: [{ id: 'too-young', when: { '<': [{ var: 'a.age' }, 2] } }] }],
    });
    const young = known(form, { a: { age: 1 } });
    expect(states(form, young)).toEqual({ 'a.age': 'stopped', 'a.x': 'stopped' });
    expect(states(form, change(young, { change: 'goOn', goOn: true }))['a.x']).toBe('ask');
  });
});
