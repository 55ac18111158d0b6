import { describe, expect, it, vi } from 'vitest';
import { noAnswers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { differencesOf, smallForm } from '../testing/index.js';
import { advancePlan, type Advance } from './advancePlan.js';
import { Draft } from './draft.js';
import type { Plan } from './plan.js';
import { planForm } from './planForm.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const v = (id: string) => ({ var: id });
const is = (id: string, value: string | boolean) => ({ '==': [v(id), value] }) as const;

const answer = (id: string, value: string | boolean | number): Change => ({ change: 'answer', at: id, value });
const retract = (id: string): Change => ({ change: 'retract', at: id });
const add = (group: string, row: string, before?: string): Change => ({
  change: 'addRow',
  group,
  row,
  ...(before === undefined ? {} : { before }),
});
const remove = (group: string, row: string): Change => ({ change: 'removeRow', group, row });
const close = (group: string, closed = true): Change => ({ change: 'close', group, closed });
const link = (slot: string, as: string | undefined): Change => ({ change: 'sameParty', slot, as });
const supply = (source: string, values?: Readonly<Record<string, string>>): Change => ({
  change: 'supply',
  source,
  state: values
    ? { status: 'delivered', verified: true, values: new Map(Object.entries(values)) }
    : { status: 'fetching' },
});

/** Goes all steps; what differs from the reference after each, and from scratch. */
function course(form: CompiledForm, steps: readonly Advance[]): { plan: Plan; differences: readonly string[] } {
  let plan = planForm({ ...form }, noAnswers, at);
  const differences = steps.flatMap((step, place) => {
    const before = plan;
    const { plan: after, changed } = advancePlan(before, step);
    plan = after;
    const anew = differencesOf(planForm({ ...form }, after.answers, after.at));
    return [...differencesOf(after, { plan: before, changed }), ...anew].map((one) => `step ${place}: ${one}`);
  });
  return { plan, differences };
}

/** The plan after all steps, each of which is as the reference's. */
function follow(form: CompiledForm, steps: readonly Advance[]): Plan {
  const { plan, differences } = course(form, steps);
  expect(differences).toEqual([]);
  return plan;
}

/** What some places have come to: a state; why it is left out; what is pending on. */
function told({ decisions }: Plan, ...ids: readonly string[]): unknown[] {
  return ids.map((id) => {
    const decision = decisions.get(id);
    if (decision?.state === 'skip') return decision.code;
    if (decision?.state === 'pending') return [...decision.on.instances, ...decision.on.sources];
    return decision?.state;
  });
}

describe('[S10] [G7] one party in several places', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.signer': { ...text, concept: 'name', party: 'signer', when: is('a.on', false) },
      'a.name': { ...text, concept: 'name', party: 'rep', sources: ['REG'] },
      'a.born': { ...text, concept: 'born', party: 'rep', stage: 'contract' },
      'owners.name': { ...text, concept: 'name' },
      'owners.born': { ...text, concept: 'born' },
      'owners.note': text,
      'directors.name': { ...text, concept: 'name', when: is('a.on', true) },
    },
    groups: { owners: { party: true }, directors: { party: true } },
  });
  const rows = [add('owners', 'r1'), add('owners', 'r2'), answer('a.on', true), add('directors', 'r1')];
  const linked = [...rows, link('owners[r1]', 'rep'), link('directors[r1]', 'rep')];

  it('only the first open question is asked, and one answer is known in all places', () => {
    const plan = follow(form, linked);
    expect(told(plan, 'a.name', 'owners[r1].name', 'owners[r2].name', 'directors[r1].name')).toEqual([
      'ask',
      ['a.name'],
      'ask',
      ['a.name'],
    ]);
    const answered = follow(form, [...linked, answer('directors[r1].name', 'A')]);
    expect(told(answered, 'a.name', 'owners[r1].name', 'owners[r2].name', 'directors[r1].name')).toEqual([
      'known',
      'known',
      'ask',
      'known',
    ]);
  });

  it('rows of one group are one party too, the first by its key', () => {
    const plan = follow(form, [...rows, link('owners[r2]', 'owners[r1]')]);
    expect(told(plan, 'owners[r1].name', 'owners[r2].name')).toEqual(['ask', ['owners[r1].name']]);
    const turned = follow(form, [
      ...rows,
      remove('owners', 'r1'),
      add('owners', 'r1'),
      link('owners[r1]', 'owners[r2]'),
    ]);
    expect(told(turned, 'owners[r1].name', 'owners[r2].name')).toEqual(['ask', ['owners[r1].name']]);
  });

  it('where an earlier one comes to be asked, or is not any more, the other waits or is asked', () => {
    const signing = [add('owners', 'r1'), link('owners[r1]', 'signer'), answer('a.on', true)];
    expect(told(follow(form, signing), 'owners[r1].name')).toEqual(['ask']);
    const signed = [...signing, answer('a.on', false)];
    expect(told(follow(form, signed), 'a.signer', 'owners[r1].name')).toEqual(['ask', ['a.signer']]);
    expect(told(follow(form, [...signed, answer('a.on', true)]), 'owners[r1].name')).toEqual(['ask']);
  });

  it('what is asked later, does not apply or is gone does not keep another from being asked', () => {
    expect(told(follow(form, linked), 'a.born', 'owners[r1].born')).toEqual(['laterStage', 'ask']);
    const late = follow(form, [...linked, { change: 'stage', stage: 'contract' }]);
    expect(told(late, 'a.born', 'owners[r1].born')).toEqual(['ask', ['a.born']]);
    const others = [...rows, link('directors[r1]', 'owners[r1]')];
    expect(told(follow(form, [...others, remove('owners', 'r1')]), 'directors[r1].name')).toEqual(['ask']);
    const off = follow(form, [...others, answer('a.on', false), answer('owners[r1].name', 'A'), answer('a.on', true)]);
    expect(told(off, 'directors[r1].name')).toEqual(['known']);
  });

  it.each<readonly [string, readonly Change[]]>([
    ['said and taken back', [answer('a.name', 'A'), retract('a.name'), answer('owners[r1].name', 'B')]],
    [
      'said where it is not asked',
      [answer('a.on', false), answer('directors[r1].name', 'A'), retract('directors[r1].name')],
    ],
    ['no party after all', [answer('a.name', 'A'), link('owners[r1]', undefined), link('directors[r1]', undefined)]],
    [
      'rows that go, come again and change places',
      [remove('owners', 'r1'), add('owners', 'r1', 'r2'), answer('owners[r1].name', 'A')],
    ],
    [
      'rows that go with what was said there',
      [answer('owners[r1].name', 'A'), remove('owners', 'r1'), remove('directors', 'r1')],
    ],
    ['a source that is asked, and knows', [supply('REG'), supply('REG', { 'a.name': 'A' }), answer('a.name', 'B')]],
    ['declined', [{ change: 'decline', at: 'a.name', reason: 'unwilling' }, answer('owners[r1].name', 'A')]],
    ['closed', [close('owners'), close('directors'), close('owners', false), remove('owners', 'r1')]],
  ])('%s', (_, changes) => {
    expect(course(form, [...linked, ...changes]).differences).toEqual([]);
  });
});

describe('[S10] groups', () => {
  const form = smallForm({
    questions: {
      'a.has': yes,
      'a.big': yes,
      'a.count': { kind: 'integer' },
      'rows.kind': { ...yes, when: is('a.big', true) },
      'rows.amount': { kind: 'money', when: is('item.kind', true), whenNotAsked: '0', sources: ['REG'] },
      'rows.share': { kind: 'money', derive: { '/': [v('item.amount'), v('a.total')] } },
      'a.total': { kind: 'money', derive: { sum: [v('rows'), v('amount')] } },
      'a.note': { ...text, when: { some: [v('rows'), is('kind', true)] } },
      'counted.x': yes,
      'counted.y': { ...text, when: is('item.x', true) },
      'years.year': { kind: 'integer' },
      'years.profit': { kind: 'money', when: is('a.has', true) },
    },
    groups: {
      rows: { when: is('a.has', true), minRows: v('a.count'), maxRows: 3 },
      counted: { rows: { count: v('a.count') } },
      years: { rows: { fiscalYears: 2, key: 'years.year' } },
    },
  });

  it('a closing waits for its group, for rows, and for sources that may know its rows', () => {
    const asked = [answer('a.has', true), answer('a.big', true)];
    expect(told(follow(form, []), 'rows.closed', 'counted.closed')).toEqual([['a.has'], undefined]);
    expect(told(follow(form, asked), 'rows.closed')).toEqual(['ask']);
    expect(told(follow(form, [...asked, supply('REG')]), 'rows.closed')).toEqual([['REG']]);
    expect(told(follow(form, [...asked, answer('a.count', 1)]), 'rows.closed')).toEqual([['rows[].kind']]);
    const one = [...asked, answer('a.count', 1), add('rows', 'r1')];
    expect(told(follow(form, one), 'rows.closed')).toEqual(['ask']);
    expect(told(follow(form, [...one, close('rows')]), 'rows.closed')).toEqual(['known']);
  });

  it.each<readonly [string, readonly Advance[]]>([
    [
      'rows that come and go',
      [add('rows', 'r1'), answer('rows[r1].kind', true), add('rows', 'r2', 'r1'), remove('rows', 'r1')],
    ],
    [
      'closed, opened again, and closed with fewer rows',
      [add('rows', 'r1'), close('rows'), close('rows', false), remove('rows', 'r1'), close('rows')],
    ],
    [
      'what a row says',
      [
        add('rows', 'r1'),
        add('rows', 'r2'),
        answer('rows[r1].kind', true),
        answer('rows[r1].amount', '5'),
        answer('rows[r2].kind', false),
        close('rows'),
        answer('rows[r1].amount', '7'),
        retract('rows[r1].kind'),
      ],
    ],
    [
      'what the row still to come says',
      [answer('rows[].kind', true), answer('rows[].amount', '4'), retract('rows[].kind'), add('rows', 'r1')],
    ],
    [
      'counted',
      [
        answer('a.count', 2),
        answer('counted[1].x', true),
        answer('counted[2].x', false),
        answer('a.count', 1),
        answer('a.count', 3),
        retract('a.count'),
      ],
    ],
    [
      'a source with rows',
      [
        supply('REG'),
        {
          change: 'supply',
          source: 'REG',
          state: { status: 'delivered', verified: false, values: new Map([['rows[s1].amount', '3']]) },
          rows: new Map([['rows', ['s1', 's2']]]),
        },
        answer('rows[s1].kind', true),
      ],
    ],
    [
      'not asked any more, and again',
      [
        add('rows', 'r1'),
        answer('rows[r1].kind', true),
        answer('a.has', false),
        answer('a.has', true),
        answer('a.big', false),
      ],
    ],
    [
      'another stage',
      [
        add('rows', 'r1'),
        { change: 'stage', stage: 'contract' },
        { change: 'stage', stage: 'information' },
        answer('a.has', false),
      ],
    ],
  ])('%s', (_, changes) => {
    const asked = [answer('a.has', true), answer('a.big', true)];
    expect([asked, []].flatMap((before) => course(form, [...before, ...changes]).differences)).toEqual([]);
  });

  it('an answer in one row is looked at in that row, however many there are', () => {
    const looks = (count: number): number => {
      const keys = Array.from({ length: count }, (_, place) => `r${place}`);
      const plan = follow(form, [answer('a.has', true), answer('a.big', true), ...keys.map((key) => add('rows', key))]);
      const read = vi.spyOn(Draft.prototype, 'verdict');
      advancePlan(plan, answer('rows[r0].kind', true));
      const { length } = read.mock.calls;
      read.mockRestore();
      return length;
    };
    expect(looks(2)).toBeGreaterThan(0);
    expect(looks(6)).toBe(looks(2));
  });
});

describe('[S10] [N2] [S1] formats and gates', () => {
  const form = smallForm({
    questions: {
      'a.bound': yes,
      'a.gate': yes,
      'a.other': yes,
      'a.x': { ...text, when: is('a.other', true) },
      'rows.y': text,
      'a.kept': { ...text, mandatory: true },
    },
    groups: { rows: {} },
    wanted: ['a.x', 'rows.y'],
    binding: { when: { and: [is('a.bound', true), is('a.other', true)] } },
    products: [{ id: 'p', gates: [{ id: 'g', when: is('a.gate', true) }] }],
  });

  it.each<readonly [string, readonly Advance[], readonly unknown[]]>([
    ['bound', [answer('a.bound', true), answer('a.other', true)], ['ask', 'ask']],
    [
      'not bound',
      [answer('a.bound', true), answer('a.other', true), answer('a.bound', false)],
      ['nothingOpen', 'nothingOpen'],
    ],
    [
      'undecided again',
      [answer('a.bound', false), answer('a.other', true), retract('a.bound')],
      [['a.bound'], ['a.bound']],
    ],
    ['stopped', [answer('a.bound', true), answer('a.gate', true)], ['stopped', 'stopped']],
    [
      'on all the same',
      [answer('a.gate', true), { change: 'goOn', goOn: true }, answer('a.bound', true), answer('a.other', true)],
      ['ask', 'ask'],
    ],
    [
      'stopped again',
      [answer('a.gate', true), { change: 'goOn', goOn: true }, { change: 'goOn', goOn: false }],
      ['stopped', 'stopped'],
    ],
    [
      'open again',
      [answer('a.gate', true), answer('a.bound', true), answer('a.other', true), retract('a.gate')],
      ['ask', 'ask'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(told(follow(form, steps), 'a.x', 'rows[].y')).toEqual(expected);
  });
});
