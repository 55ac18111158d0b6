import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { advancePlan, planForm, type At, type Decision } from '../plan/index.js';
import { differencesOf, smallForm, type SmallQuestion } from '../testing/index.js';
import type { Expression } from '../rule/index.js';
import { evaluationOf } from './evaluationOf.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;
const v = (id: string) => ({ var: id });

function known(form: CompiledForm, file: object, closed: readonly string[] = []): Answers {
  return parseKnown(form, { closed, ...file }, at.asOf).answers;
}

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);

/** A decision, of a plan that is the plain planner's too. */
function decision(form: CompiledForm, answers: Answers, id: string, when: At = at): Decision | undefined {
  const plan = planForm(form, answers, when);
  expect(differencesOf(plan)).toEqual([]);
  return plan.decisions.get(id);
}

function short(found: Decision | undefined): unknown {
  if (found?.state === 'skip') return `skip:${found.code}`;
  if (found?.state === 'pending') return ['pending', ...found.on.instances, ...found.on.sources];
  if (found?.state === 'known' || found?.state === 'derived')
    return [found.state, 'declined' in found ? found.declined : found.value];
  return found?.state;
}

describe('[A1] what applies', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.dated': { ...text, validFrom: '2026-11-24', validTo: '2026-11-25', when: is('a.on', true) },
      'rows.x': { ...text, when: is('a.on', true) },
      'late.x': text,
    },
    groups: { rows: { validTo: '2026-11-24' }, late: { validFrom: '2026-11-25' } },
  });
  it('lies within its dates, both included, and its condition holds', () => {
    const on = known(form, { answers: { a: { on: true } } });
    const dated = (asOf: string) => short(decision(form, on, 'a.dated', { ...at, asOf }));
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(dated)).toEqual([
      'skip:notApplicable',
      'ask',
      'ask',
      'skip:notApplicable',
    ]);
    const off = known(form, { answers: { a: { on: false } } });
    expect(short(decision(form, off, 'a.dated'))).toBe('skip:notApplicable');
  });

  it('of a group outside its dates is nothing', () => {
    const on = known(form, { answers: { a: { on: true } } });
    const all = (asOf: string) =>
      ['rows[].x', 'rows.closed', 'late[].x', 'late.closed'].map((id) =>
        short(decision(form, on, id, { ...at, asOf })),
      );
    expect(all('2026-11-24')).toEqual(['ask', 'ask', 'skip:notApplicable', 'skip:notApplicable']);
    expect(all('2026-11-25')).toEqual(['skip:notApplicable', 'skip:notApplicable', 'ask', 'ask']);
  });
});

describe('[G2] a group without a condition', () => {
  const form = (conditions: Readonly<Record<string, SmallQuestion>>) =>
    smallForm({
      questions: { 'a.on': yes, 'a.other': yes, ...conditions },
      groups: { rows: {} },
    });
  const closing = (of: CompiledForm, a: object = {}) =>
    short(decision(of, known(of, { answers: { a } }), 'rows.closed'));

  it('applies when a question can that only its own row leaves open', () => {
    const own = form({
      'rows.kind': { ...yes, when: is('a.on', true) },
      'rows.more': { ...text, when: is('item.kind', true) },
    });
    expect(closing(own)).toEqual(['pending', 'a.on', 'rows[].kind']);
    expect(closing(own, { on: true })).toBe('ask');
    expect(closing(own, { on: false })).toBe('skip:notApplicable');
  });

  it('applies when what the row leaves open can be asked, whatever else is open', () => {
    const both = form({
      'rows.kind': { ...yes, when: is('a.on', true) },
      'rows.more': { ...text, when: { and: [is('item.kind', true), is('a.other', true)] } },
    });
    expect(closing(both, { on: false, other: true })).toBe('skip:notApplicable');
    expect(closing(both, { other: true })).toEqual(['pending', 'a.on', 'rows[].kind']);
    expect(closing(both, { on: true })).toBe('ask');
  });

  it('waits for rows of another group', () => {
    const over = smallForm({
      questions: { 'loans.bad': yes, 'rows.x': { ...text, when: { some: [v('loans'), is('bad', true)] } } },
      groups: { rows: {}, loans: {} },
    });
    expect(short(decision(over, noAnswers, 'rows.closed'))).toEqual(['pending', 'loans.closed', 'loans[].bad']);
    const bad = known(over, { answers: { loans: [{ bad: true }] } });
    expect(short(decision(over, bad, 'rows.closed'))).toBe('ask');
    const good = known(over, { answers: { loans: [{ bad: false }] } }, ['loans']);
    expect(short(decision(over, good, 'rows.closed'))).toBe('skip:notApplicable');
  });
});

describe('[R4] what an open question can come to', () => {
  const asked = (fee: Partial<SmallQuestion>, a: object = {}) => {
    const form = smallForm({
      questions: {
        'a.amount': { kind: 'money', min: '0', whenNotAsked: null },
        'a.fee': { kind: 'money', min: '0', max: '100', ...fee },
        'a.loss': { ...text, when: { '<': [v('a.fee'), '0'] } },
        'a.large': { ...text, when: { '<=': [v('a.fee'), '100'] } },
      },
      wanted: ['a.loss', 'a.large'],
    });
    return ['a.loss', 'a.large'].map((id) => short(decision(form, known(form, { answers: { a } }), id)));
  };
  const derive = { '-': [v('a.amount'), '50'] } as const;

  it('lies within its bounds where it is given', () => {
    expect(asked({})).toEqual(['skip:notApplicable', 'ask']);
  });

  it('may lie beyond them where it is derived', () => {
    expect(asked({ derive })).toEqual([
      ['pending', 'a.fee'],
      ['pending', 'a.fee'],
    ]);
    expect(asked({ derive }, { amount: '20' })).toEqual(['ask', 'ask']);
    expect(asked({ derive }, { amount: '200' })).toEqual(['skip:notApplicable', 'skip:notApplicable']);
  });

  it('is one of its options, derived or not', () => {
    const pick = smallForm({
      questions: {
        'a.on': yes,
        'a.pick': {
          kind: 'choice',
          options: ['one', 'two'],
          derive: { case: [[is('a.on', true), 'one']] },
        },
        'a.any': { ...text, when: { in: [v('a.pick'), ['one', 'two']] } },
      },
      wanted: ['a.any'],
    });
    expect(short(decision(pick, noAnswers, 'a.any'))).toBe('ask');
  });
});

describe('[R7] a derived value', () => {
  const derived = (question: SmallQuestion, derive: Expression, a: object) => {
    const form = smallForm({
      questions: {
        'a.money': { kind: 'money' },
        'a.text': text,
        'a.pick': { kind: 'choice', options: ['one', 'two'] },
        'a.flag': yes,
        'a.goal': { ...question, derive },
      },
      wanted: ['a.goal'],
    });
    return short(decision(form, known(form, { answers: { a } }), 'a.goal'));
  };
  const half = { '/': [v('a.money'), 2] } as const;
  const cases: readonly (readonly [string, SmallQuestion, Expression, object, unknown])[] = [
    ['as exact as it is, without a scale', { kind: 'decimal' }, half, { money: '0.05' }, '0.025'],
    ['half to even, down', { kind: 'decimal', scale: 2 }, half, { money: '0.05' }, '0.02'],
    ['half to even, up', { kind: 'decimal', scale: 2 }, half, { money: '0.07' }, '0.04'],
    ['whole, as a number', { kind: 'integer' }, half, { money: '5' }, 2],
    ['a number of a text that is none', { kind: 'money' }, v('a.text'), { text: 'much' }, 'ask'],
    ['a number of a text that begins as one', { kind: 'money' }, v('a.text'), { text: '5x' }, 'ask'],
    ['a number of a text that ends as one', { kind: 'money' }, v('a.text'), { text: 'x5' }, 'ask'],
    ['a number of a text that is one', { kind: 'money' }, v('a.text'), { text: '-5.25' }, '-5.25'],
    ['a text', text, v('a.text'), { text: 'x' }, 'x'],
    ['a text of yes', text, v('a.flag'), { flag: true }, 'ask'],
    ['yes or no', { kind: 'boolean' }, v('a.flag'), { flag: false }, false],
    ['yes or no of a text', { kind: 'boolean' }, v('a.text'), { text: 'true' }, 'ask'],
    ['an option', { kind: 'choice', options: ['one'] }, v('a.pick'), { pick: 'one' }, 'one'],
    ['an option that there is not', { kind: 'choice', options: ['one'] }, v('a.pick'), { pick: 'two' }, 'ask'],
    ['options', { kind: 'choices', options: ['one', 'two'] }, options('one', 'two'), { flag: true }, ['one', 'two']],
    ['options that there are not', { kind: 'choices', options: ['one'] }, options('one', 'two'), { flag: true }, 'ask'],
    ['no option at all', { kind: 'choices', options: ['one'] }, options('one', 'one'), { flag: false }, 'ask'],
  ];
  function options(one: string, other: string): Expression {
    return {
      choices: [
        [is('a.flag', true), one],
        [is('a.flag', true), other],
      ],
    };
  }
  it.each(cases)('%s', (_name, question, derive, a, expected) => {
    expect(derived(question, derive, a)).toEqual(expected === 'ask' ? 'ask' : ['derived', expected]);
  });
});

describe('[K1] [K2] what is known', () => {
  const form = smallForm({
    questions: {
      'profile.name': { ...text, sources: ['REG', 'TAX'] },
      'a.many': { kind: 'choices', options: ['one', 'two'] },
      'a.goal': {
        kind: 'choices',
        options: ['one', 'two'],
        derive: {
          choices: [
            [{ in: ['one', v('a.many')] }, 'one'],
            [{ in: ['two', v('a.many')] }, 'two'],
          ],
        },
      },
    },
  });
  const source = (name: string, status = 'delivered') => ({ verified: true, status, answers: { profile: { name } } });
  const name = (file: object, ...changes: Change[]) => {
    const found = decision(form, change(known(form, file), ...changes), 'profile.name');
    return found?.state === 'known' && 'value' in found ? [found.value, found.provenance] : short(found);
  };
  const typed: Change = { change: 'answer', at: 'profile.name', value: 'typed' };

  it('what was typed or declined, then the first source that delivered it, then the profile', () => {
    const profile = { name: 'profile' };
    const sources = { REG: source('reg'), TAX: source('tax') };
    expect(name({ profile, sources }, typed)).toEqual(['typed', { from: 'typed' }]);
    expect(name({ profile, sources }, { change: 'decline', at: 'profile.name', reason: 'unwilling' })).toEqual([
      'known',
      'unwilling',
    ]);
    expect(name({ profile, sources })).toEqual(['reg', { from: 'source', source: 'REG', verified: true }]);
    expect(name({ profile, sources: { TAX: source('tax') } })).toEqual([
      'tax',
      { from: 'source', source: 'TAX', verified: true },
    ]);
    const dated = { REG: { ...source('reg'), at: '2026-11-01', verified: false } };
    expect(name({ profile, sources: dated })).toEqual([
      'reg',
      { from: 'source', source: 'REG', verified: false, at: '2026-11-01' },
    ]);
    expect(name({ profile })).toEqual(['profile', { from: 'profile' }]);
    expect(name({})).toBe('ask');
  });

  it('sources that delivered nothing of it, or nothing yet, are passed over', () => {
    const empty: Change = {
      change: 'supply',
      source: 'REG',
      state: { status: 'delivered', verified: true, values: new Map() },
    };
    expect(name({ sources: { TAX: source('tax') } }, empty)).toEqual([
      'tax',
      { from: 'source', source: 'TAX', verified: true },
    ]);
    for (const status of ['available', 'failed'] as const)
      expect(name({}, { change: 'supply', source: 'REG', state: { status } })).toBe('ask');
    expect(name({}, { change: 'supply', source: 'REG', state: { status: 'fetching' } })).toEqual(['pending', 'REG']);
  });

  it('a given value that the derived one overrules is named, one that is the same is not', () => {
    const goal = (a: object) => decision(form, known(form, { answers: { a } }), 'a.goal');
    const base = { id: 'a.goal', question: 'a.goal' };
    expect(goal({ many: ['one'], goal: ['one'] })).toEqual({ ...base, state: 'derived', value: ['one'] });
    expect(goal({ many: ['one'], goal: ['two'] })).toEqual({
      ...base,
      state: 'derived',
      value: ['one'],
      overruled: ['two'],
    });
    expect(goal({ goal: ['two'] })).toEqual({ ...base, state: 'known', value: ['two'], provenance: { from: 'typed' } });
  });
});

describe('[G7] the same party', () => {
  const form = smallForm({
    questions: {
      'rep.name': { ...text, concept: 'person.name', party: 'rep' },
      'rep.phone': { ...text, concept: 'person.phone', party: 'rep' },
      'rep.title': { ...text, party: 'rep' },
      'chair.name': { ...text, concept: 'person.name', party: 'chair' },
      'owners.name': { ...text, concept: 'person.name' },
      'owners.share': { kind: 'percent' },
      'directors.name': { ...text, concept: 'person.name' },
    },
    groups: { owners: { party: true }, directors: { party: true } },
  });
  const rows = known(form, { answers: { owners: [{ name: 'Chen', share: 5 }, {}], directors: [{}, { name: 'Mei' }] } });
  const link = (slot: string, as: string): Change => ({ change: 'sameParty', slot, as });
  const found = (answers: Answers, id: string) => {
    const one = decision(form, answers, id);
    return one?.state === 'known' && 'value' in one ? [one.value, one.provenance] : short(one);
  };
  const party = (instance: string) => ({ from: 'party', instance });

  it('is known in each place by the same concept alone', () => {
    const linked = change(rows, link('rep', 'owners[r1]'));
    expect(found(linked, 'rep.name')).toEqual(['Chen', party('owners[r1].name')]);
    expect(found(linked, 'rep.phone')).toBe('ask');
    expect(found(linked, 'rep.title')).toBe('ask');
    expect(found(linked, 'chair.name')).toBe('ask');
    expect(found(linked, 'owners[r2].name')).toBe('ask');
    expect(found(linked, 'directors[r1].name')).toBe('ask');
  });

  it('is known from the first place in the form’s order that knows it', () => {
    const linked = change(rows, link('rep', 'directors[r2]'), link('directors[r2]', 'owners[r1]'));
    expect(found(linked, 'rep.name')).toEqual(['Chen', party('owners[r1].name')]);
    const first = change(linked, { change: 'answer', at: 'rep.name', value: 'Li' });
    expect(found(first, 'rep.name')).toEqual(['Li', { from: 'typed' }]);
    expect(found(first, 'owners[r1].name')).toEqual(['Chen', { from: 'typed' }]);
    expect(found(change(first, link('chair', 'rep')), 'chair.name')).toEqual(['Li', party('rep.name')]);
  });

  it('is asked in the next place where the first declined', () => {
    const linked = change(noAnswers, link('chair', 'rep'));
    expect(['rep.name', 'chair.name'].map((id) => found(linked, id))).toEqual(['ask', ['pending', 'rep.name']]);
    const declined = change(linked, { change: 'decline', at: 'rep.name', reason: 'unwilling' });
    expect(['rep.name', 'chair.name'].map((id) => found(declined, id))).toEqual([['known', 'unwilling'], 'ask']);
    const step = advancePlan(planForm(form, linked, at), { change: 'decline', at: 'rep.name', reason: 'unwilling' });
    expect([differencesOf(step.plan), [...step.changed]]).toEqual([[], ['rep.name', 'chair.name']]);
  });
});

describe('[G8] a party beside the row’s own', () => {
  const form = smallForm({
    questions: {
      'firm.seat': { ...text, concept: 'place.address', party: 'seat' },
      'pledges.owner': { ...text, concept: 'person.name' },
      'pledges.address': { ...text, concept: 'place.address', party: 'place' },
      'owners.name': { ...text, concept: 'person.name' },
    },
    groups: { pledges: {}, owners: { party: true } },
  });
  const rows = known(form, { answers: { firm: { seat: '1 Road' }, pledges: [{}, {}], owners: [{ name: 'Chen' }] } });
  const linked = change(
    rows,
    { change: 'sameParty', slot: 'pledges[r1].place', as: 'seat' },
    { change: 'sameParty', slot: 'pledges[r2]', as: 'owners[r1]' },
  );

  it('is known apart from the row', () => {
    expect(decision(form, linked, 'pledges[r1].address')).toMatchObject({
      value: '1 Road',
      provenance: { from: 'party', instance: 'firm.seat' },
    });
    expect(short(decision(form, linked, 'pledges[r1].owner'))).toBe('ask');
    expect(decision(form, linked, 'pledges[r2].owner')).toMatchObject({ value: 'Chen' });
    expect(short(decision(form, linked, 'pledges[r2].address'))).toBe('ask');
  });

  it('goes with the row', () => {
    const without = change(linked, { change: 'removeRow', group: 'pledges', row: 'r1' });
    expect([...without.parties]).toEqual([['pledges[r2]', 'owners[r1]']]);
  });
});

describe('[G4] [G5] rows', () => {
  const form = smallForm({
    questions: {
      'a.count': { kind: 'integer' },
      'a.few': { kind: 'integer' },
      'years.year': { kind: 'integer' },
      'years.profit': { kind: 'money' },
      'sites.name': text,
      'rows.x': text,
    },
    groups: {
      years: { rows: { fiscalYears: 2, key: 'years.year' } },
      sites: { rows: { count: v('a.count') } },
      rows: { minRows: v('a.few') },
    },
  });
  const all = (answers: Answers, pattern: RegExp) => {
    const plan = planForm(form, answers, at);
    expect(differencesOf(plan)).toEqual([]);
    return Object.fromEntries(
      [...plan.decisions].filter(([id]) => pattern.test(id)).map(([id, one]) => [id, short(one)]),
    );
  };

  it('as many as are counted, none of none, one that waits while it is open, and no more than a count can mean', () => {
    const sites = (count?: number) => all(known(form, { answers: { a: { count } } }), /^sites/);
    expect(sites()).toEqual({ 'sites[].name': ['pending', 'a.count'] });
    expect(sites(0)).toEqual({});
    expect(sites(2)).toEqual({ 'sites[1].name': 'ask', 'sites[2].name': 'ask' });
    expect(Object.keys(sites(1001))).toHaveLength(1000);
  });

  it('a closing counts once there are enough rows, is asked while there are too few, and binds nothing while the fewest are open', () => {
    const rows = (few: number | undefined, count: number, closed: readonly string[] = []) =>
      all(
        known(form, { answers: { a: { few }, rows: Array.from({ length: count }, () => ({ x: 'x' })) } }, closed),
        /^rows.closed/,
      );
    expect(rows(undefined, 0)).toEqual({ 'rows.closed': 'ask' });
    expect(rows(undefined, 0, ['rows'])).toEqual({ 'rows.closed': ['known', true] });
    expect(rows(2, 0)).toEqual({ 'rows.closed': ['pending', 'rows[].x'] });
    expect(rows(2, 1)).toEqual({ 'rows.closed': 'ask' });
    expect(rows(2, 1, ['rows'])).toEqual({ 'rows.closed': 'ask' });
    expect(rows(2, 2)).toEqual({ 'rows.closed': 'ask' });
    expect(rows(2, 2, ['rows'])).toEqual({ 'rows.closed': ['known', true] });
  });

  it('that are counted are waited for by what decides them, not by a closing', () => {
    const over = smallForm({
      questions: {
        'a.on': yes,
        'a.count': { kind: 'integer' },
        'sites.rent': { kind: 'money', whenNotAsked: null },
        'a.rents': { kind: 'money', derive: { sum: [v('sites'), v('rent')] } },
      },
      groups: { sites: { when: is('a.on', true), rows: { count: v('a.count') } } },
      wanted: ['a.rents'],
    });
    const rents = (a: object) => short(decision(over, known(over, { answers: { a } }), 'a.rents'));
    expect(rents({})).toEqual(['pending', 'a.on', 'a.count', 'sites[].rent']);
    expect(rents({ on: true })).toEqual(['pending', 'a.count', 'sites[].rent']);
    expect(rents({ count: 2 })).toEqual(['pending', 'a.on', 'sites[1].rent', 'sites[2].rent']);
    expect(rents({ on: false })).toEqual(['derived', '0']);
    expect(rents({ on: true, count: 1 })).toEqual(['pending', 'sites[1].rent']);
  });

  it('of fiscal years answer their key, and of no row nothing', () => {
    expect(all(noAnswers, /year$/)).toEqual({
      'years[2024].year': ['known', 2024],
      'years[2025].year': ['known', 2025],
    });
  });
});

describe('evaluationOf', () => {
  const form = smallForm({
    questions: { 'a.x': text, 'rows.x': text, 'years.year': { kind: 'integer' } },
    groups: { rows: {}, years: { rows: { fiscalYears: 1, key: 'years.year' } } },
  });
  const evaluated = () => evaluationOf(form, known(form, { answers: { rows: [{}] } }), at.asOf);

  it('finds each question of the form, in its rows, as one object; nothing else', () => {
    const evaluation = evaluated();
    expect(evaluation.cell('a.x', undefined)).toMatchObject({ id: 'a.x', row: undefined });
    expect(evaluation.cell('a.x', 'r1')).toBe(evaluation.cell('a.x', undefined));
    expect(evaluation.cell('rows.x', undefined)).toMatchObject({ id: 'rows[].x', row: '' });
    expect(evaluation.cell('rows.x', 'r1')).toMatchObject({ id: 'rows[r1].x', row: 'r1' });
    expect(evaluation.cell('rows.x', 'r1')).toBe(evaluation.cell('rows.x', 'r1'));
    expect(evaluation.cell('a.other', undefined)).toBeUndefined();
    expect(evaluation.read('a.other', undefined)).toEqual({ reading: 'absent' });
  });

  it('plans the rows there are, or an empty one while more can come', () => {
    const evaluation = evaluated();
    expect(evaluation.rowsToPlan('rows')).toEqual(['r1']);
    expect(evaluationOf(form, noAnswers, at.asOf).rowsToPlan('rows')).toEqual(['']);
    expect(evaluationOf(form, known(form, {}, ['rows']), at.asOf).rowsToPlan('rows')).toEqual([]);
    expect(evaluation.rowsToPlan('years')).toEqual(['2025']);
  });

  it('has rows as rules see them: closed where none can be added', () => {
    const evaluation = evaluated();
    expect(evaluation.rows('rows')).toEqual({ keys: ['r1'], closed: false, certain: true });
    expect(evaluation.rows('years')).toEqual({ keys: ['2025'], closed: true, certain: true });
  });

  it('knows nothing of a group that the form does not have: no rows, closed, certainly', () => {
    const evaluation = evaluated();
    expect(evaluation.rows('other')).toEqual({ keys: [], closed: true, certain: true });
    expect([evaluation.groupApplies('other'), evaluation.fewestRows('other')]).toEqual(['no', 0]);
  });
});
