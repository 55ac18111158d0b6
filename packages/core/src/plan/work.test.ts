// What an answer costs: what is looked at for its sake. Less than what stands here can't be; more is work for nothing.
import { afterAll, describe, expect, it, vi } from 'vitest';
import { noAnswers } from '../answers/index.js';
import { graphOf, present, type CompiledForm } from '../compiled/index.js';
import { smallForm } from '../testing/index.js';
import { advancePlan, type Advance } from './advancePlan.js';
import { Agenda } from './agenda.js';
import { Draft } from './draft.js';
import { planForm } from './planForm.js';
import { spotsOf } from './spots.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;
const answer = (id: string, value: string | number | boolean): Advance => ({ change: 'answer', at: id, value });
const add = (group: string, row: string): Advance => ({ change: 'addRow', group, row });

const twoRows = [answer('a.has', true), add('rows', 'r1'), add('rows', 'r2')];
const sameParty: Advance = { change: 'sameParty', slot: 'rows[r1]', as: 'rep' };

const spies = {
  agenda: vi.spyOn(Agenda.prototype, 'add'),
  decide: vi.spyOn(Draft.prototype, 'decideAt'),
  closings: vi.spyOn(Draft.prototype, 'lookAtClosing'),
  nodes: vi.spyOn(Draft.prototype, 'setNode'),
  known: vi.spyOn(Draft.prototype, 'setKnown'),
  decisions: vi.spyOn(Draft.prototype, 'setDecision'),
};

afterAll(() => vi.restoreAllMocks());

/** What the last of some steps looked at, by kind of work; kinds of which there was none are left out. */
function workOf(form: CompiledForm, steps: readonly Advance[]): Readonly<Record<string, string>> {
  let plan = planForm(form, noAnswers, at);
  for (const step of steps.slice(0, -1)) ({ plan } = advancePlan(plan, step));
  for (const spy of Object.values(spies)) spy.mockClear();
  advancePlan(plan, present(steps.at(-1)));
  const { agenda, closings, ...places } = spies;
  const all = {
    ...agendasOf(form, agenda.mock),
    closings: closings.mock.calls.map(([group]) => present(form.groups[group]).id),
    ...Object.fromEntries(
      Object.entries(places).map(([kind, { mock }]) => [kind, mock.calls.map(([{ id }]) => id)] as const),
    ),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([kind, some]) => (some.length > 0 ? [[kind, some.join(', ')] as const] : [])),
  );
}

function agendasOf(form: CompiledForm, { calls, contexts }: (typeof spies.agenda)['mock']) {
  const { units, needs } = graphOf(form);
  const { scratch } = spotsOf(form);
  const unit = (number: number): string => {
    const { kind, question, group } = present(units[number]);
    if (kind === 'group') return present(form.groups[group]).id;
    return kind === 'single' ? present(form.questions[question]).id : `${present(form.questions[question]).id} ${kind}`;
  };
  const added = (to: Agenda, name: (number: number) => string): string[] =>
    calls.flatMap(([number, row], call) =>
      contexts[call] === to ? [name(number) + (row === undefined ? '' : ` in ${row}`)] : [],
    );
  return {
    evaluate: added(scratch.units, unit),
    needs: added(scratch.needs, (number) => present(needs[number]).need.path),
    wants: added(scratch.wants, (number) => unit(units.length - 1 - number)),
  };
}

const rows = smallForm({
  questions: {
    'a.has': { ...yes, sources: ['REG'] },
    'a.amount': { kind: 'money', whenNotAsked: null },
    'a.some': { kind: 'text', when: { and: [{ '>=': [{ var: 'a.amount' }, '1000'] }, is('a.has', true)] } },
    'a.twice': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] } },
    'a.far': { ...yes, when: { '>': [{ var: 'a.twice' }, '5000'] } },
    'a.name': { kind: 'text', concept: 'name', party: 'rep' },
    'a.free': { kind: 'text' },
    'rows.name': { kind: 'text', concept: 'name' },
    'rows.bad': { ...yes, whenNotAsked: false },
    'rows.why': { kind: 'text', when: is('item.bad', true) },
    'rows.sum': { kind: 'money', whenNotAsked: '0', when: is('a.has', true), sources: ['REG'] },
    'a.any': { kind: 'text', when: { some: [{ var: 'rows' }, is('bad', true)] } },
    'a.total': { kind: 'money', derive: { sum: [{ var: 'rows' }, { var: 'sum' }] } },
    'years.year': { kind: 'integer' },
    'years.profit': { kind: 'money', when: is('a.has', true) },
  },
  groups: { rows: { party: true, minRows: 1 }, years: { rows: { fiscalYears: 2, key: 'years.year' } } },
});
const formats = smallForm({
  questions: {
    'a.on': yes,
    'a.big': yes,
    'a.x': { kind: 'text' },
    'a.gate': yes,
    'g.y': { ...yes, when: is('a.big', true) },
  },
  groups: { g: {} },
  binding: { when: { and: [is('a.on', true), { '!': is('a.big', true) }] } },
  products: [{ id: 'loan', gates: [{ id: 'gate', when: is('a.gate', true) }] }],
});

interface Case {
  readonly of: CompiledForm;
  readonly steps: readonly Advance[];
  /** In order; a kind of which there is no work is left out. */
  readonly work: Readonly<Record<string, string>>;
}

const cases: Readonly<Record<string, Case>> = {
  'what no rule reads': {
    of: rows,
    steps: [answer('a.free', 'x')],
    work: { evaluate: 'a.free', decide: 'a.free', known: 'a.free', decisions: 'a.free' },
  },
  'the same, answered otherwise': {
    of: rows,
    steps: [answer('a.free', 'x'), answer('a.free', 'y')],
    work: { evaluate: 'a.free', decide: 'a.free', known: 'a.free' },
  },
  'the same answer again': {
    of: rows,
    steps: [answer('a.free', 'x'), answer('a.free', 'x')],
    work: { evaluate: 'a.free', decide: 'a.free' },
  },
  'what is in no form': { of: rows, steps: [answer('no.such', 'x')], work: {} },
  'a first answer that rules read': {
    of: rows,
    steps: [answer('a.amount', '10')],
    work: {
      evaluate: 'a.amount, a.some, a.twice, a.far',
      wants: 'a.some, a.twice, a.far, a.amount, a.has, a.amount',
      decide: 'a.amount, a.some, a.twice, a.far, a.far, a.twice, a.some, a.amount, a.has',
      nodes: 'a.some, a.twice, a.far, a.some',
      known: 'a.amount, a.twice',
      decisions: 'a.has, a.amount, a.some, a.twice, a.far',
    },
  },
  'one on the same side of every threshold': {
    of: rows,
    steps: [answer('a.amount', '10'), answer('a.amount', '20')],
    work: {
      evaluate: 'a.amount, a.some, a.twice',
      wants: 'a.some, a.twice',
      decide: 'a.amount, a.some, a.twice, a.twice, a.some',
      known: 'a.amount, a.twice',
    },
  },
  'one beyond a threshold': {
    of: rows,
    steps: [answer('a.amount', '10'), answer('a.amount', '1500')],
    work: {
      evaluate: 'a.amount, a.some, a.twice',
      wants: 'a.some, a.twice, a.amount, a.has, a.amount',
      decide: 'a.amount, a.some, a.twice, a.twice, a.some, a.amount, a.has',
      nodes: 'a.some, a.some',
      known: 'a.amount, a.twice',
      decisions: 'a.has, a.some',
    },
  },
  'one that groups read': {
    of: rows,
    steps: [answer('a.amount', '1500'), answer('a.has', true)],
    work: {
      evaluate:
        'a.has, a.some, rows.sum empty, rows, rows.sum rows, years.profit empty, years, years.profit rows, rows, a.total, years',
      needs: 'rows[].sum in , years[].profit in , years[].profit in 2024, years[].profit in 2025',
      wants:
        'a.some, rows.sum empty, rows, a.total, years.profit empty, years, years.profit rows in 2024, years.profit rows in 2025, a.has, a.has, a.has, a.amount, a.amount, a.has',
      closings: 'rows, years, rows',
      decide:
        'a.has, a.some, rows[].sum, a.total, years[].profit, years[2024].profit, years[2025].profit, years[2024].profit, years[2025].profit, years[].profit, a.total, rows[].sum, a.some, a.amount, a.has',
      nodes: 'a.some, rows[].sum, years[].profit, years[2024].profit, years[2025].profit, a.some',
      known: 'a.has',
      decisions: 'a.has, a.some, rows[].sum, years[2024].profit, years[2025].profit',
    },
  },
  'an answer in one row of two': {
    of: rows,
    steps: [...twoRows, answer('rows[r1].bad', true)],
    work: {
      evaluate: 'rows.bad rows in r1, a.any, rows.why rows in r1',
      needs: 'rows[].bad in r1, rows[].why in r1',
      wants: 'a.any, rows.why rows in r1, rows.bad rows in r1, rows.bad rows in r2, a.has, rows.bad rows in r1, a.has',
      closings: 'rows',
      decide: 'rows[r1].bad, a.any, rows[r1].why, rows[r1].why, a.any, rows[r1].bad, rows[r2].bad, a.has',
      nodes: 'a.any, rows[r1].why, a.any',
      known: 'rows[r1].bad',
      decisions: 'a.any, rows[r1].bad, rows[r2].bad, rows[r1].why',
    },
  },
  'one that no rule reads there': {
    of: rows,
    steps: [...twoRows, answer('rows[r1].bad', true), answer('rows[r1].why', 'x')],
    work: {
      evaluate: 'rows.why rows in r1',
      needs: 'rows[].why in r1',
      decide: 'rows[r1].why',
      known: 'rows[r1].why',
      decisions: 'rows[r1].why',
    },
  },
  'one that is summed': {
    of: rows,
    steps: [...twoRows, answer('rows[r1].sum', '5')],
    work: {
      evaluate: 'rows.sum rows in r1, a.total',
      needs: 'rows[].sum in r1',
      wants:
        'a.total, rows.sum rows in r1, rows.sum rows in r2, a.has, rows.sum rows in r2, rows.sum rows in r1, a.has',
      closings: 'rows, rows',
      decide: 'rows[r1].sum, a.total, a.total, rows[r1].sum, rows[r2].sum, a.has',
      nodes: 'a.total',
      known: 'rows[r1].sum',
      decisions: 'a.total, rows[r1].sum',
    },
  },
  'one in a fixed row': {
    of: rows,
    steps: [answer('a.has', true), answer('years[2025].profit', '7')],
    work: {
      evaluate: 'years.profit rows in 2025',
      needs: 'years[].profit in 2025',
      decide: 'years[2025].profit',
      known: 'years[2025].profit',
      decisions: 'years[2025].profit',
    },
  },
  'one in the row still to come': {
    of: rows,
    steps: [answer('rows[].bad', true)],
    work: {
      evaluate: 'rows.bad empty, rows.why empty, rows, a.any, rows',
      needs: 'rows[].bad in , rows[].why in ',
      wants: 'rows.why empty, rows, a.any, rows.bad empty',
      closings: 'rows, rows, rows, rows',
      decide: 'rows[].bad, rows[].why, a.any, a.any, rows[].why, rows[].bad',
      nodes: 'rows[].why',
      known: 'rows[].bad',
      decisions: 'a.any, rows[].bad, rows[].why',
    },
  },
  'a row more': {
    of: rows,
    steps: [answer('a.has', true), add('rows', 'r1')],
    work: {
      evaluate:
        'rows, rows.bad rows, a.any, rows.sum rows, a.total, rows.name rows, rows.why rows, a.any, rows.why rows in r1, a.total',
      needs:
        'rows[].name, rows[].bad, rows[].why, rows[].sum, rows[].bad in r1, rows[].sum in r1, rows[].name in r1, rows[].why in r1',
      wants:
        'rows, rows.name empty, rows.bad empty, rows.why empty, rows.sum empty, rows.bad rows in r1, a.any, rows.sum rows in r1, a.total, rows.name rows in r1, rows.why rows in r1, rows.name empty, rows.name rows in r1, rows.bad empty, rows.bad rows in r1, rows.why empty, rows.why rows in r1, rows.sum empty, rows.sum rows in r1, rows.bad rows in r1, rows.sum empty, a.has, rows.sum rows in r1, a.has, a.has, rows.bad empty, a.has, rows.bad rows in r1, a.has, a.has, rows.bad empty',
      closings: 'rows, rows, rows, rows, rows',
      decide:
        'rows[r1].bad, a.any, rows[r1].sum, a.total, rows[r1].name, rows[r1].why, rows[r1].why, rows[r1].name, a.total, rows[r1].sum, a.any, rows[r1].bad, rows[].sum, rows[].why, rows[].bad, rows[].name, a.has',
      nodes:
        'rows[r1].bad, rows[r1].sum, rows[r1].name, rows[r1].why, rows[r1].why, rows[r1].name, a.total, rows[r1].sum, a.any, rows[r1].bad, rows[].sum, rows[].why, rows[].bad, rows[].name',
      decisions:
        'a.any, a.total, rows[r1].name, rows[].name, rows[r1].bad, rows[].bad, rows[r1].why, rows[].why, rows[r1].sum, rows[].sum',
    },
  },
  'a row less': {
    of: rows,
    steps: [...twoRows, { change: 'removeRow', group: 'rows', row: 'r1' }],
    work: {
      evaluate: 'rows, rows.bad rows, a.any, rows.sum rows, a.total, rows.name rows, rows.why rows',
      needs: 'rows[].name, rows[].bad, rows[].why, rows[].sum',
      wants:
        'rows.bad rows in r1, a.has, rows.name rows in r1, rows.bad rows in r1, rows.why rows in r1, rows.sum rows in r1, rows, rows.name empty, rows.bad empty, rows.why empty, rows.sum empty, rows.bad rows in r2, a.any, rows.sum rows in r2, a.total, rows.name rows in r2, rows.why rows in r2, rows.name rows in r2, rows.name rows in r2, rows.bad rows in r2, rows.bad rows in r2, rows.why rows in r2, rows.why rows in r2, rows.sum rows in r2, rows.sum rows in r2, rows.bad rows in r2, rows.bad rows in r2, rows.sum rows in r1, rows.sum rows in r2, a.has, rows.sum rows in r2, a.has, a.has, a.has, rows.bad rows in r1, rows.bad rows in r2, a.has, rows.bad rows in r2, a.has',
      closings: 'rows, rows, rows, rows, rows',
      decide:
        'rows[r2].bad, a.any, rows[r2].sum, a.total, rows[r2].name, rows[r2].why, rows[r2].why, rows[r2].name, a.total, rows[r2].sum, a.any, rows[r2].bad, rows[].sum, rows[].why, rows[].bad, rows[].name, a.has',
      nodes:
        'rows[r2].why, rows[r2].name, a.total, rows[r2].sum, a.any, rows[r2].bad, rows[].sum, rows[].why, rows[].bad, rows[].name',
      decisions: 'a.any, a.total',
    },
  },
  'a closing': {
    of: rows,
    steps: [add('rows', 'r1'), { change: 'close', group: 'rows', closed: true }],
    work: {
      evaluate: 'rows, rows.bad rows, a.any, rows.sum rows, a.total, rows.name rows, rows.why rows',
      needs: 'rows[].name, rows[].bad, rows[].why, rows[].sum',
      wants:
        'rows, rows.name empty, rows.bad empty, rows.why empty, rows.sum empty, rows.bad rows in r1, a.any, rows.sum rows in r1, a.total, rows.name rows in r1, rows.why rows in r1, rows.sum rows in r1, rows.sum rows in r1, rows.bad rows in r1, rows.bad rows in r1',
      closings: 'rows, rows, rows, rows, rows',
      decide:
        'rows[r1].bad, a.any, rows[r1].sum, a.total, rows[r1].name, rows[r1].why, rows[r1].why, rows[r1].name, a.total, rows[r1].sum, a.any, rows[r1].bad, rows[].sum, rows[].why, rows[].bad, rows[].name',
      nodes: 'a.total, a.any',
      decisions: 'a.any, a.total',
    },
  },
  'a name without a party': {
    of: rows,
    steps: [answer('a.name', 'x')],
    work: { evaluate: 'a.name', decide: 'a.name', known: 'a.name', decisions: 'a.name' },
  },
  'two places said to be one party': {
    of: rows,
    steps: [add('rows', 'r1'), sameParty],
    work: {
      evaluate: 'a.name, rows.name empty, rows.name rows',
      closings: 'rows',
      decide: 'a.name, rows[].name, rows[r1].name, a.name, rows[].name, rows[r1].name',
      decisions: 'rows[r1].name',
    },
  },
  'what is said of that party': {
    of: rows,
    steps: [add('rows', 'r1'), sameParty, answer('a.name', 'x')],
    work: {
      evaluate: 'a.name, a.name, rows.name empty, rows.name rows',
      needs: 'rows[].name in r1',
      closings: 'rows',
      decide: 'a.name, rows[].name, rows[r1].name, a.name, rows[].name, rows[r1].name',
      known: 'a.name, rows[r1].name',
      decisions: 'a.name, rows[r1].name',
    },
  },
  'a source that is asked': {
    of: rows,
    steps: [{ change: 'supply', source: 'REG', state: { status: 'fetching' } }],
    work: {
      evaluate: 'a.has, rows.sum empty, rows.sum rows',
      closings: 'rows, rows, rows',
      decide: 'a.has, rows[].sum',
      decisions: 'a.has, rows[].sum',
    },
  },
  'the next stage': {
    of: rows,
    steps: [{ change: 'stage', stage: 'contract' }],
    work: {
      closings: 'rows, years',
      decide:
        'a.has, a.amount, a.some, a.twice, a.far, a.name, a.free, a.any, a.total, rows[].name, rows[].bad, rows[].why, rows[].sum, years[].year, years[2024].year, years[2025].year, years[].profit, years[2024].profit, years[2025].profit',
    },
  },
  'what opens a format': {
    of: formats,
    steps: [answer('a.big', false), answer('a.on', true)],
    work: {
      evaluate: 'a.on',
      needs: 'a.on, a.big, a.x, a.gate, g[].y',
      wants:
        'a.on, a.big, a.on, a.big, a.big, a.on, a.on, a.big, a.big, a.x, a.x, a.gate, a.gate, g.y empty, g.y empty, a.big',
      decide: 'a.on, g[].y, a.gate, a.x, a.big, a.on',
      nodes: 'g[].y, a.gate, a.x',
      known: 'a.on',
      decisions: 'a.on, a.x, a.gate',
    },
  },
  'what leaves a format open': {
    of: formats,
    steps: [answer('a.on', false), answer('a.big', true)],
    work: {
      evaluate: 'a.big, g.y empty, g, g.y rows, g, g.y rows',
      needs: 'g[].y in , g[].y',
      wants: 'g.y empty, g, g.y empty, a.on, a.on, a.big',
      closings: 'g, g',
      decide: 'a.big, g[].y, g[].y, a.big, a.on',
      nodes: 'g[].y, a.big',
      known: 'a.big',
    },
  },
  'what closes a format': {
    of: formats,
    steps: [answer('a.on', true), answer('a.big', false), answer('a.big', true)],
    work: {
      evaluate: 'a.big, g.y empty, g, g.y rows, g, g.y rows',
      needs: 'g[].y in , g[].y, a.on, a.big, a.x, a.gate, g[].y',
      wants: 'g.y empty, g, g.y empty, a.on, a.big, a.on, a.big, a.big, a.on, a.big, a.x, a.gate, g.y empty, a.big',
      closings: 'g, g',
      decide: 'a.big, g[].y, g[].y, a.gate, a.x, a.big, a.on',
      nodes: 'g[].y, g[].y, a.gate, a.x',
      known: 'a.big',
      decisions: 'a.x, a.gate',
    },
  },
  'what a gate reads': {
    of: formats,
    steps: [answer('a.on', true), answer('a.big', false), answer('a.gate', true)],
    work: {
      evaluate: 'a.gate',
      closings: 'g',
      decide: 'a.gate, a.on, a.big, a.x, a.gate, g[].y',
      known: 'a.gate',
      decisions: 'a.on, a.big, a.x, a.gate, g[].y',
    },
  },
};

describe('[S10] what is looked at for', () => {
  it.each(Object.entries(cases))('%s', (_, { of, steps, work }) => {
    expect(workOf(of, steps)).toEqual(work);
  });
});
