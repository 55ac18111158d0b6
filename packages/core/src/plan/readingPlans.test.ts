import { describe, expect, it } from 'vitest';
import { applyChange, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { differencesOf, smallForm, type SmallForm } from '../testing/index.js';
import {
  advancePlan,
  arrange,
  displayId,
  issuesOf,
  canLeaveOpen,
  needsOf,
  planForm,
  savingsOf,
  type At,
  type Plan,
} from './index.js';
import { burdenBySection, burdenOf, generalFormOf, secondsByKind, secondsFor } from './burden.js';
import { quickCheckSection } from './arrange.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;
const v = (id: string) => ({ var: id });

const known = (form: CompiledForm, file: object): Answers => parseKnown(form, file, at.asOf).answers;
const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);
const plan = (form: CompiledForm, file: object = {}): Plan => planForm(form, known(form, file), at);

const rows = smallForm({
  questions: { 'a.x': text, 'rows.x': text, 'rows.y': text, 'years.year': { kind: 'integer' } },
  groups: { rows: {}, years: { rows: { fiscalYears: 2, key: 'years.year' } } },
});

describe('[G1] displayId', () => {
  const shown = (of: Plan) => [...of.decisions.values()].map((decision) => displayId(of, decision));

  it('numbers rows by their place, and leaves what has no row as it is', () => {
    expect(shown(plan(rows, { answers: { rows: [{ $row: 'b' }, { $row: 'a' }] } }))).toEqual([
      'a.x',
      'rows[0].x',
      'rows[1].x',
      'rows[0].y',
      'rows[1].y',
      'years[0].year',
      'years[1].year',
      'rows.closed',
    ]);
    expect(shown(plan(rows))).toContain('rows[].x');
  });
});

describe('[S10] the maps of a plan', () => {
  const one = () => plan(rows, { answers: { rows: [{ x: 'x' }] } });
  const ids = ['a.x', 'rows[r1].x', 'rows[r1].y', 'years[2024].year', 'years[2025].year', 'rows.closed'];

  it('list each instance once, in one order, in every way of a map', () => {
    const { decisions, wanting } = one();
    expect([...decisions.keys()]).toEqual(ids);
    expect([...decisions.values()].map(({ id }) => id)).toEqual(ids);
    expect([...decisions].map(([id, decision]) => [id, decision.id])).toEqual(ids.map((id) => [id, id]));
    expect([...decisions.entries()]).toEqual([...decisions]);
    expect(decisions.size).toBe(6);
    const each: unknown[] = [];
    decisions.forEach((decision, id, map) => each.push([id, decision.id, map === decisions]));
    expect(each).toEqual(ids.map((id) => [id, id, true]));
    expect([...wanting.keys()]).toEqual(ids.filter((id) => wanting.has(id)));
  });

  it('have nothing of other names', () => {
    const { decisions, wanting } = one();
    for (const id of [
      '',
      'a',
      'a.y',
      'rows.x',
      'a[].x',
      'a[r1].x',
      'rows[r2].x',
      'rows[r1].z',
      'other.closed',
      'years.closed',
      'a.closed',
      '.closed',
      'rows[r1',
    ])
      expect([id, decisions.has(id), decisions.get(id), wanting.get(id)]).toEqual([id, false, undefined, undefined]);
    expect(decisions.has('rows[r1].x')).toBe(true);
    // Where there are rows, the empty one is not planned.
    expect(decisions.has('rows[].x')).toBe(false);
  });

  it('go on from a plan that was put together otherwise', () => {
    const first = plan(rows);
    const foreign: Plan = { ...first, decisions: new Map(first.decisions), wanting: new Map(first.wanting) };
    const { plan: next, changed } = advancePlan(foreign, { change: 'answer', at: 'a.x', value: 'x' });
    expect([differencesOf(next), [...changed]]).toEqual([[], ['a.x']]);
    const dated: Plan = { ...first, at: { ...at, stage: 'contract' } };
    expect(differencesOf(advancePlan(dated, { change: 'answer', at: 'a.x', value: 'x' }).plan)).toEqual([]);
  });
});

describe('[E4] needsOf', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.other': yes,
      'a.part': { kind: 'money', when: is('a.on', true) },
      'a.rest': { kind: 'money', when: is('a.on', true) },
      'a.sum': { kind: 'money', derive: { '+': [v('a.part'), v('a.rest')] } },
      'a.note': { ...text, when: is('a.on', true) },
      'a.free': text,
      'a.flagged': text,
    },
    wanted: ['a.sum', 'a.note', 'a.on', 'a.flagged', 'a.other'],
    fields: { 'a.flagged': { when: is('a.other', true) } },
  });
  const paths = (id: string) => needsOf(plan(form), id).map(({ path }) => path);

  it('are those that a question fills, then those that read it, however far away, each once', () => {
    expect(paths('a.on')).toEqual(['a.on', 'a.note', 'a.sum']);
    expect(paths('a.part')).toEqual(['a.sum']);
    expect(paths('a.flagged')).toEqual(['a.flagged']);
    expect(paths('a.other')).toEqual(['a.flagged', 'a.other']);
    expect([paths('a.free'), paths('a.none')]).toEqual([[], []]);
    expect(needsOf(plan(form), 'a.on')[0]).toEqual({ format: 'test', path: 'a.on' });
  });
});

it('[S9] what nothing wants can’t be left open: it is not asked', () => {
  const form = smallForm({
    questions: { 'a.x': text, 'a.free': text },
    wanted: ['a.x'],
    fields: { 'a.x': { strength: 'may' } },
  });
  expect(['a.x', 'a.free', 'a.none'].map((id) => canLeaveOpen(plan(form), id))).toEqual([true, false, false]);
});

describe('[B1] [B3] burden', () => {
  it('of a text grows with its length, and of nothing else', () => {
    expect(secondsFor({ kind: 'text', maxLength: 999 })).toBe(secondsByKind.text);
    expect(secondsFor({ kind: 'text', maxLength: 1000 })).toBe(90);
    expect(secondsFor({ kind: 'text' })).toBe(secondsByKind.text);
    expect(secondsFor({ kind: 'texts', maxLength: 1000 })).toBe(secondsByKind.texts);
  });

  it('counts each state, by section too, closings left out', () => {
    const form = smallForm({
      questions: {
        'a.on': yes,
        'a.wait': { ...text, when: is('a.on', true) },
        'a.known': text,
        'a.skipped': { ...text, when: is('a.known', 'never') },
        'a.cost': { kind: 'money' },
        'a.twice': { kind: 'money', derive: { '*': [v('a.cost'), 2] } },
        'rows.x': text,
      },
      groups: { rows: {} },
    });
    const of = plan(form, { answers: { a: { known: 'k', cost: 1 } } });
    const seconds = secondsByKind.boolean + secondsByKind.text;
    expect(burdenOf(of)).toEqual({
      asked: 2,
      known: 2,
      derived: 1,
      pending: 1,
      skipped: 1,
      minutes: Math.ceil(seconds / 60),
      fullForm: 0,
    });
    expect(burdenBySection(of)).toEqual([
      { section: 'a', asked: 1, pending: 1, seconds: secondsByKind.boolean },
      { section: 'rows', asked: 1, pending: 0, seconds: secondsByKind.text },
    ]);
  });

  it('[B2] of the general form is minutes too, over the rows there are', () => {
    const form = smallForm({
      questions: {
        'a.x': { kind: 'file', onGeneralForm: true },
        'rows.x': { kind: 'file', onGeneralForm: true, when: { some: [v('loans'), is('bad', true)] } },
        'loans.bad': yes,
      },
      groups: { rows: {}, loans: {} },
    });
    expect(generalFormOf(plan(form))).toEqual({ asked: 2, minutes: 2 });
    expect(generalFormOf(plan(form, { answers: { rows: [{}, {}] } }))).toEqual({ asked: 3, minutes: 3 });
  });
});

describe('[B4] savings', () => {
  const form = smallForm({
    questions: {
      'a.quick': { ...yes, sources: ['B', 'A'] },
      'a.slow': { kind: 'file', sources: ['C'] },
      'a.wait': { ...text, sources: ['D'], when: is('a.quick', true) },
      'a.sum': { kind: 'money', sources: ['E'], derive: { '+': [v('a.deep'), 1] } },
      'a.deep': { kind: 'money', derive: { '*': [v('a.deeper'), 2] } },
      'a.deeper': { kind: 'money' },
    },
    wanted: ['a.quick', 'a.slow', 'a.wait', 'a.sum'],
  });

  it('come with the most saved first, then by name; what waits saves nothing yet, what is calculated saves its inputs', () => {
    const all = savingsOf(plan(form), ['B', 'A', 'C', 'D', 'E', 'F']);
    expect(all).toEqual([
      { source: 'C', questions: ['a.slow'], seconds: secondsByKind.file },
      { source: 'E', questions: ['a.deeper'], seconds: secondsByKind.money },
      { source: 'A', questions: ['a.quick'], seconds: secondsByKind.boolean },
      { source: 'B', questions: ['a.quick'], seconds: secondsByKind.boolean },
    ]);
  });
});

describe('[C1] [C2] [K3] issues', () => {
  const issues = (small: SmallForm, file: object, ...changes: Change[]) => {
    const form = smallForm(small);
    return issuesOf(planForm(form, change(known(form, file), ...changes), at));
  };
  const check = (more: object) => ({ id: 'c', at: 'a.x', severity: 'block', ...more }) as never;

  it('of values have facts where there are any', () => {
    const questions = { 'a.x': { kind: 'money', min: '5' } } as const;
    expect(issues({ questions }, { answers: { a: { x: 4 } } })).toEqual([
      { issue: 'value', at: 'a.x', severity: 'block', code: 'below-minimum', facts: { min: '5' } },
    ]);
    expect(issues({ questions }, { answers: { a: { x: 5 } } })).toEqual([]);
  });

  it('of sources are one for each verified source that says otherwise', () => {
    const questions = { 'a.x': { kind: 'choices', options: ['one', 'two'], sources: ['A', 'B', 'C'] } } as const;
    const source = (x: readonly string[], verified = true) => ({ verified, answers: { a: { x } } });
    const sources = { A: source(['one']), B: source(['two']), C: source(['one'], false) };
    const conflict = (name: string) => ({ issue: 'conflict', at: 'a.x', severity: 'confirm', source: name });
    expect(issues({ questions }, { answers: { a: { x: ['two'] } }, sources })).toEqual([conflict('A')]);
    expect(issues({ questions }, { answers: { a: { x: ['one', 'two'] } }, sources })).toEqual([
      conflict('A'),
      conflict('B'),
    ]);
    expect(issues({ questions }, { sources })).toEqual([]);
    const fetching: Change = { change: 'supply', source: 'A', state: { status: 'fetching' } };
    expect(issues({ questions }, { answers: { a: { x: ['two'] } } }, fetching)).toEqual([]);
  });

  const pair = { 'a.x': { kind: 'money', whenNotAsked: null }, 'a.y': { kind: 'money' } } as const;
  it('of checks are none where what they read was declined, save where that has a value', () => {
    const holds = { '<': [v('a.x'), v('a.y')] } as const;
    const declined: Change = { change: 'decline', at: 'a.y', reason: 'unwilling' };
    const file = { answers: { a: { x: 5, y: 4 } } };
    const found = [{ issue: 'check', at: 'a.x', severity: 'block', check: 'c' }];
    expect(issues({ questions: pair, checks: [check({ holds })] }, file)).toEqual(found);
    expect(issues({ questions: pair, checks: [check({ holds })] }, file, declined)).toEqual([]);
    const worth = { ...pair, 'a.y': { ...pair['a.y'], whenDeclined: '1' } };
    expect(issues({ questions: worth, checks: [check({ holds })] }, file, declined)).toEqual(found);
  });

  it('of checks with a condition are none while it is open', () => {
    const checks = [check({ when: is('a.on', true), holds: { '<': [v('a.x'), '5'] } })];
    const questions = { ...pair, 'a.on': yes };
    expect(issues({ questions, checks }, { answers: { a: { x: 5 } } })).toEqual([]);
    expect(issues({ questions, checks }, { answers: { a: { x: 5, on: true } } })).toHaveLength(1);
  });

  it('of rows are none up to the most, nor while that is open', () => {
    const small = (maxRows: unknown): SmallForm => ({
      questions: { 'a.most': { kind: 'integer' }, 'rows.x': text },
      groups: { rows: { maxRows } as never },
    });
    const two = [{ x: 'x' }, { x: 'y' }];
    expect(issues(small(2), { answers: { rows: two } })).toEqual([]);
    expect(issues(small(v('a.most')), { answers: { rows: two } })).toEqual([]);
    expect(issues(small(v('a.most')), { answers: { a: { most: 1 }, rows: two } })).toEqual([
      { issue: 'too-many-rows', at: 'rows.closed', severity: 'block', most: 1 },
    ]);
  });
});

describe('[O1] [O2] [O4] order', () => {
  const form = smallForm({
    questions: {
      'a.one': text,
      'a.two': text,
      'a.three': text,
      'b.on': yes,
      'c.gate': { ...yes, when: is('b.on', true) },
      'rows.x': text,
      'rows.y': text,
      'years.year': { kind: 'integer' },
    },
    groups: { rows: {}, years: { rows: { fiscalYears: 1, key: 'years.year' } } },
    products: [{ id: 'p', gates: [{ id: 'g', when: is('c.gate', true) }] }],
  });
  const of = (file: object = {}) => plan(form, file);
  const instances = (file: object, options: Parameters<typeof arrange>[1], section: string) =>
    arrange(of(file), options).find(({ id }) => id === section)?.instances;

  it('what was seen changes places among itself; what was not keeps its own', () => {
    expect(instances({}, { seen: ['a.three', 'a.one'] }, 'a')).toEqual(['a.three', 'a.two', 'a.one']);
    expect(instances({}, { seen: ['a.two'] }, 'a')).toEqual(['a.one', 'a.two', 'a.three']);
    expect(instances({}, { seen: ['gone', 'a.three', 'b.on', 'a.two'] }, 'a')).toEqual(['a.one', 'a.three', 'a.two']);
  });

  it('rows come one after the other, their closing last; fixed rows have none', () => {
    expect(instances({ answers: { rows: [{}, {}] } }, {}, 'rows')).toEqual([
      'rows[r1].x',
      'rows[r1].y',
      'rows[r2].x',
      'rows[r2].y',
      'rows.closed',
    ]);
    expect(instances({}, {}, 'years')).toEqual(['years[2025].year']);
  });

  it('with a quick check, what an open gate waits for in the end comes first', () => {
    const order = (file: object, options: Parameters<typeof arrange>[1] = { quickCheck: [] }) =>
      arrange(of(file), options).map(({ id }) => id);
    expect(order({})).toEqual(['b', 'a', 'c', 'rows', 'years']);
    expect(order({ answers: { b: { on: true } } })).toEqual(['c', 'a', 'b', 'rows', 'years']);
    expect(order({ answers: { b: { on: false } } })).toEqual(['a', 'b', 'c', 'rows', 'years']);
    expect(order({}, {})).toEqual(['a', 'b', 'c', 'rows', 'years']);
  });

  it('a page that is no section keeps what is still planned; the quick check has nothing twice and nothing gone', () => {
    const pages = [{ id: 'intro', instances: ['a.one', 'gone'] }];
    const arranged = arrange(of(), { pages, quickCheck: ['a.one', 'gone', 'a.two'] });
    expect(arranged.slice(0, 2)).toEqual([
      { id: 'intro', instances: ['a.one'] },
      { id: quickCheckSection, instances: ['a.two'] },
    ]);
    expect(arranged.find(({ id }) => id === 'a')?.instances).toEqual(['a.one', 'a.three']);
  });
});

describe('[S1] a stopped plan', () => {
  const form = smallForm({
    questions: { 'a.on': yes, 'a.x': text, 'rows.x': text },
    groups: { rows: {} },
    products: [
      {
        id: 'p',
        gates: [
          { id: 'never', when: is('a.x', 'never') },
          { id: 'g', when: is('a.on', true) },
        ],
      },
      { id: 'q', gates: [{ id: 'dated', validTo: '2026-11-24', when: is('a.on', true) }] },
    ],
  });
  const states = (asOf: string) => {
    const of = planForm(form, known(form, { answers: { a: { on: true } } }), { ...at, asOf });
    expect(differencesOf(of)).toEqual([]);
    return [...of.decisions.values()].map(({ state, ...rest }) => ('gates' in rest ? [state, ...rest.gates] : state));
  };
  it('is stopped everywhere by the first gate of each product that holds, in force', () => {
    const stopped = ['stopped', 'g', 'dated'];
    expect(states('2026-11-24')).toEqual([stopped, stopped, stopped, stopped]);
    expect(states('2026-11-25')).toEqual(['known', 'ask', 'ask', 'ask']);
  });
});
