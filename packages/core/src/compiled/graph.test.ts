import { describe, expect, it } from 'vitest';
import type { Condition } from '../rule/index.js';
import { smallForm } from '../testing/index.js';
import type { CompiledForm } from './compiled.js';
import { cutsOf } from './cuts.js';
import { indexOf } from './formIndex.js';
import { graphOf } from './graph.js';
import { thresholdsOf } from './thresholds.js';
import type { Wanter } from './wanters.js';

const text = { kind: 'text' } as const;
const money = { kind: 'money', whenNotAsked: null } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const v = (id: string) => ({ var: id });
const is = (id: string, value: string | boolean) => ({ '==': [v(id), value] }) as const;

/** The names of a graph's numbers: `rows.x[]` is a question on its group's empty row, `rows` the group. */
function namesOf(form: CompiledForm) {
  // Made anew, so that each test makes what it looks at.
  const graph = graphOf({ ...form });
  const question = (number: number) => form.questions[number]?.id ?? `question ${number}`;
  const group = (number: number) => form.groups[number]?.id ?? `group ${number}`;
  const unit = (number: number) => {
    const one = graph.units[number];
    if (!one) return `unit ${number}`;
    return one.kind === 'group' ? group(one.group) : `${question(one.question)}${one.kind === 'empty' ? '[]' : ''}`;
  };
  const need = (number: number) => graph.needs[number]?.need.path ?? `need ${number}`;
  return { graph, question, group, unit, need };
}

const filled = <T>(entries: readonly (readonly [string, readonly T[]])[]) =>
  Object.fromEntries(entries.filter(([, list]) => list.length > 0));

it('a stored form that names what it lacks says so', () => {
  const form = smallForm({ questions: { 'rows.x': text }, groups: { rows: {} } });
  expect(() => graphOf({ ...form, groups: [] })).toThrow(
    new RangeError('The compiled form names something that it does not have: compile its definition again.'),
  );
});

describe('[S10] what reads what', () => {
  const form = smallForm({
    questions: {
      'a.last': { ...text, when: is('a.first', true) },
      'a.first': yes,
      'a.sum': { kind: 'money', derive: { '+': [v('a.one'), { sum: [v('rows'), v('amount')] }] } },
      'a.one': money,
      'rows.kind': { ...yes, when: is('a.first', true) },
      'rows.amount': { ...money, when: is('item.kind', true) },
      'fixed.x': text,
      'counted.x': text,
      'a.count': { kind: 'integer' },
      'a.gate': yes,
      'a.bound': yes,
    },
    groups: {
      rows: { minRows: v('a.count') },
      fixed: { when: is('a.gate', true) },
      counted: { rows: { count: v('a.count') } },
    },
    binding: { when: is('a.bound', true) },
    products: [{ id: 'p', gates: [{ id: 'g', when: { and: [is('a.gate', true), is('a.first', true)] } }] }],
  });
  const named = () => namesOf(form);

  it('each unit comes after all that it reads, once', () => {
    const { graph, unit } = named();
    const order = graph.units.map((_, number) => unit(number));
    expect(new Set(order).size).toBe(order.length);
    graph.readers.forEach((readers, read) => {
      for (const reader of readers) expect([unit(read), reader > read]).toEqual([unit(read), true]);
    });
    // Single questions, rows and empty rows, and groups.
    expect(order.length).toBe(7 + 2 * 4 + 3);
    expect(graph.units.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array(4).fill('empty'),
      ...Array(3).fill('group'),
      ...Array(4).fill('rows'),
      ...Array(7).fill('single'),
    ]);
  });

  it('readers of a unit are rules of questions, on the empty row and in rows, and what decides groups', () => {
    const { graph, unit } = named();
    const readers = filled(graph.readers.map((list, number) => [unit(number), list.map(unit).toSorted()] as const));
    expect(readers).toEqual({
      'a.first': ['a.last', 'rows', 'rows.kind', 'rows.kind[]'],
      'a.one': ['a.sum'],
      'a.count': ['counted', 'rows'],
      'a.gate': ['fixed'],
      'rows.kind[]': ['rows', 'rows.amount[]'],
      'rows.amount[]': ['a.sum', 'rows'],
      'counted.x[]': ['counted'],
      'rows.kind': ['rows.amount'],
      'rows.amount': ['a.sum'],
      rows: ['a.sum', 'rows.amount', 'rows.kind'],
      fixed: ['fixed.x'],
      counted: ['counted.x'],
    });
  });

  it('has the units of each question and group', () => {
    const { graph, unit, question, group } = named();
    expect(graph.unitOfQuestion.map(unit)).toEqual(form.questions.map(({ id }) => id));
    expect(graph.unitOfGroup.map(unit)).toEqual(form.groups.map(({ id }) => id));
    expect(graph.unitOfEmptyRow.flatMap((number) => (number === undefined ? [] : [unit(number)]))).toEqual([
      'rows.kind[]',
      'rows.amount[]',
      'fixed.x[]',
      'counted.x[]',
    ]);
    expect([...graph.questionNumbers].every(([id, number]) => question(number) === id)).toBe(true);
    expect([...graph.groupNumbers].every(([id, number]) => group(number) === id)).toBe(true);
  });

  it('needs are read by what their conditions, their cells and their groups read, but a question that is one cell', () => {
    const { graph, unit, need } = named();
    const needs = filled(graph.needReaders.map((list, number) => [unit(number), list.map(need)] as const));
    expect(needs).toEqual({
      'rows.kind': ['rows[].kind'],
      'rows.kind[]': ['rows[].kind'],
      'rows.amount': ['rows[].amount'],
      'rows.amount[]': ['rows[].amount'],
      'fixed.x': ['fixed[].x'],
      'fixed.x[]': ['fixed[].x'],
      'counted.x': ['counted[].x'],
      'counted.x[]': ['counted[].x'],
      rows: ['rows[].kind', 'rows[].amount'],
      fixed: ['fixed[].x'],
      counted: ['counted[].x'],
    });
    const over = namesOf(
      smallForm({
        questions: { 'a.x': money, 'a.on': yes, 'rows.y': money },
        groups: { rows: {} },
        wanted: ['a.x'],
        fields: { 'a.x': { when: is('a.x', '5') } },
        binding: { cells: { 'a.x': { '+': [v('a.x'), { sum: [v('rows'), v('y')] }] } } },
      }),
    );
    const readers = over.graph.needReaders.map((list, number) => [over.unit(number), list.map(over.need)] as const);
    expect(filled(readers)).toEqual({ 'a.x': ['a.x'], 'rows.y': ['a.x'], 'rows.y[]': ['a.x'], rows: ['a.x'] });
    expect(over.graph.isRead.flatMap((isRead, number) => (isRead ? [] : [over.unit(number)]))).toEqual(['a.on']);
  });

  it('has what gates and formats read', () => {
    const { graph, unit } = named();
    expect([...graph.gates].map(unit).toSorted()).toEqual(['a.first', 'a.gate']);
    const formats = graph.formatReaders.map(
      (list, number) => [unit(number), list.map((format) => form.formats[format]?.id)] as const,
    );
    expect(filled(formats)).toEqual({ 'a.bound': ['test'] });
  });

  it('is made once for each form', () => {
    expect(graphOf(form)).toBe(graphOf(form));
    expect(graphOf({ ...form })).not.toBe(graphOf(form));
    expect(indexOf(form)).toBe(indexOf(form));
    expect(indexOf({ ...form })).not.toBe(indexOf(form));
  });
});

describe('[W1]–[W7] who can want what', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.x': { ...text, when: is('a.on', true) },
      'a.total': { kind: 'money', derive: { sum: [v('rows'), v('amount')] } },
      'rows.kind': yes,
      'rows.amount': { ...money, when: is('item.kind', true) },
      'rows.share': { kind: 'money', derive: { '/': [v('item.amount'), { sum: [v('rows'), v('amount')] }] } },
      'a.has': yes,
      'a.late': { ...yes, stage: 'contract' },
      'a.bound': yes,
    },
    groups: { rows: { when: is('a.has', true) } },
    wanted: ['a.late', 'a.x', 'a.total', 'rows.share'],
    fields: { 'a.x': { when: is('a.total', '5') } },
    binding: { when: is('a.bound', true) },
  });
  const named = () => namesOf(form);
  const said = (wanter: Wanter) => {
    const { question, need } = named();
    const name = wanter.need === undefined ? question(wanter.question) : need(wanter.need);
    return `${name}${wanter.sameRow ? ' in its row' : ''}`;
  };

  it('needs come by stage, then as the form has them', () => {
    const { graph, need } = named();
    expect(graph.needs.map((one, number) => [need(number), one.stage, one.slot, one.goesOverOwn])).toEqual([
      ['a.x', 1, 0, false],
      ['a.total', 1, 1, false],
      ['rows[].share', 1, 0, false],
      ['a.late', 4, 2, false],
    ]);
    expect(graph.needsOfGroup.map((numbers) => numbers.map(need))).toEqual([['rows[].share']]);
  });

  it('a need goes over the rows of its own group where its cell does', () => {
    const sum = { sum: [v('rows'), v('y')] } as const;
    const over = smallForm({
      questions: { 'rows.x': text, 'rows.y': money },
      groups: { rows: {} },
      binding: {
        cells: { 'rows[].x': v('item.x'), 'rows[].y': { '/': [v('item.y'), sum] } },
      },
    });
    const { graph, need } = namesOf(over);
    expect(graph.needs.map(({ goesOverOwn }, number) => [need(number), goesOverOwn])).toEqual([
      ['rows[].x', false],
      ['rows[].y', true],
    ]);
  });

  it('of each question: the needs and questions whose rules read it, and those that go over a group that it decides', () => {
    const { graph, question } = named();
    expect(filled(graph.wanters.map((list, number) => [question(number), list.map(said)] as const))).toEqual({
      'a.on': ['a.x'],
      'a.x': ['a.x'],
      'a.total': ['a.x', 'a.total'],
      'a.late': ['a.late'],
      'rows.kind': ['rows.amount in its row'],
      'rows.amount': ['a.total', 'rows.share'],
      'rows.share': ['rows[].share in its row'],
      'a.has': ['rows[].share', 'a.total', 'rows.share'],
      'a.bound': ['a.x', 'a.total', 'rows[].share', 'a.late'],
    });
  });

  it('of each closing: those that go over the group, and the needs on its rows', () => {
    const { graph, group } = named();
    expect(filled(graph.closingWanters.map((list, number) => [group(number), list.map(said)] as const))).toEqual({
      rows: ['rows[].share', 'a.total', 'rows.share'],
    });
  });

  it('no want of a question has an earlier stage', () => {
    const { graph, question } = named();
    const stages = graph.earliest.map((stage, number) => [question(number), stage]);
    expect(Object.fromEntries(stages)).toEqual({
      'a.on': 1,
      'a.x': 1,
      'a.total': 1,
      'a.has': 1,
      'a.late': 4,
      'a.bound': 1,
      'rows.kind': 1,
      'rows.amount': 1,
      'rows.share': 1,
    });
    const late = smallForm({
      questions: {
        'a.on': yes,
        'a.mid': { ...yes, when: is('a.on', true) },
        'a.goal': { ...text, stage: 'contract', when: is('a.mid', true) },
        'a.unread': text,
      },
      wanted: ['a.goal'],
    });
    expect(graphOf(late).earliest).toEqual([4, 4, 4, 6]);
  });
});

it('[N2] a format’s condition that goes over a group has its needs want the closing, and what decides the group', () => {
  const form = smallForm({
    questions: { 'a.big': yes, 'a.x': text, 'rows.y': { ...yes, when: is('a.big', true) } },
    groups: { rows: {} },
    wanted: ['a.x'],
    binding: { when: { some: [v('rows'), is('y', true)] } },
  });
  const { graph, question, need } = namesOf(form);
  const by = (list: readonly Wanter[]) =>
    list.map((one) => (one.need === undefined ? question(one.question) : need(one.need)));
  expect(filled(graph.wanters.map((list, number) => [question(number), by(list)] as const))).toEqual({
    'a.big': ['a.x', 'rows.y'],
    'a.x': ['a.x'],
    'rows.y': ['a.x'],
  });
  expect(graph.closingWanters.map(by)).toEqual([['a.x']]);
});

describe('[W7] groups whose own rules go over groups', () => {
  const form = smallForm({
    questions: {
      'a.big': yes,
      'inner.x': { ...yes, when: is('a.big', true) },
      'outer.x': { ...text, when: { some: [v('inner'), is('x', true)] } },
      'a.goal': { kind: 'integer', derive: { count: [v('outer'), true] } },
    },
    groups: { inner: {}, outer: {} },
    wanted: ['a.goal'],
  });
  const named = () => namesOf(form);
  it('pass on what these read', () => {
    const { graph, question, group } = named();
    const by = (list: readonly Wanter[]) =>
      list.map((one) => (one.need === undefined ? question(one.question) : 'need'));
    expect(filled(graph.wanters.map((list, number) => [question(number), by(list)] as const))).toEqual({
      'a.big': ['a.goal', 'inner.x', 'outer.x'],
      'inner.x': ['a.goal', 'outer.x'],
      'a.goal': ['need'],
    });
    expect(filled(graph.closingWanters.map((list, number) => [group(number), by(list)] as const))).toEqual({
      inner: ['a.goal', 'outer.x'],
      outer: ['a.goal'],
    });
  });
});

describe('[K1] [G7] look-ups', () => {
  it('are by concept and by source, in the form’s order', () => {
    const form = smallForm({
      questions: {
        'a.name': { ...text, concept: 'name', party: 'rep', sources: ['REG', 'TAX'] },
        'a.x': text,
        'rows.name': { ...text, concept: 'name', sources: ['TAX'] },
        'rows.y': text,
      },
      groups: { rows: { party: true } },
    });
    const { byConcept, bySource, slots } = graphOf(form);
    expect([byConcept, bySource]).toEqual([
      new Map([['name', [0, 2]]]),
      new Map([
        ['REG', [0]],
        ['TAX', [0, 2]],
      ]),
    ]);
    expect(slots.slice(2)).toEqual([0, 1]);
  });
});

describe('[R4] where another value makes a difference', () => {
  const form = smallForm({
    questions: {
      'a.compared': money,
      'a.among': { kind: 'choice', options: ['x', 'y', 'z'], whenNotAsked: null },
      'a.turned': money,
      'a.both': money,
      'a.calculated': money,
      'a.holds': { kind: 'choices', options: ['x'], whenNotAsked: null },
      'a.group': money,
      'a.row': money,
      'a.format': money,
      'a.gate': money,
      'a.need': money,
      'a.cell': money,
      'a.count': { kind: 'integer' },
      'a.plain': money,
      'a.checked': money,
      'a.one': { ...text, when: { and: [{ '>': [v('a.compared'), '5'] }, { '<': [v('a.compared'), '9'] }] } },
      'a.two': { ...text, when: { or: [{ '>': [v('a.compared'), '5'] }, { in: [v('a.among'), ['x', 'y']] }] } },
      'a.three': { ...text, when: { in: ['x', v('a.holds')] } },
      'a.four': { kind: 'money', derive: { '+': [v('a.calculated'), 1] } },
      'a.five': {
        kind: 'boolean',
        derive: {
          case: [
            [{ '<': [v('a.both'), '1'] }, true],
            [{ '<': [v('a.both'), v('a.turned')] }, false],
          ],
        },
      },
      'rows.x': { ...text, when: { '>': [v('a.row'), '3'] } },
      'rows.y': text,
      'counted.x': text,
    },
    groups: {
      rows: { when: { '>': [v('a.group'), '4'] }, minRows: 1 },
      counted: { rows: { count: v('a.count') } },
    },
    fields: { 'a.plain': { when: { '<': [v('a.need'), '6'] } } },
    binding: { when: { '>=': [v('a.format'), '7'] } },
    products: [{ id: 'p', gates: [{ id: 'g', when: { '<=': [v('a.gate'), '8'] } }] }],
    checks: [{ id: 'c', at: 'a.checked', severity: 'block', holds: { '<': [v('a.checked'), '11'] } }],
  });

  it('cuts are the constants that rules compare a question with, each once, or every value', () => {
    expect(Object.fromEntries(cutsOf(form))).toEqual({
      'a.compared': ['5', '9'],
      'a.among': ['x', 'y'],
      'a.holds': 'everyValue',
      'a.calculated': 'everyValue',
      'a.both': 'everyValue',
      'a.turned': 'everyValue',
      'a.group': ['4'],
      'a.row': ['3'],
      'a.count': 'everyValue',
      'a.format': ['7'],
      'a.gate': ['8'],
      'a.need': ['6'],
    });
  });

  it('cuts are of questions alone on the left, and of constants on the right', () => {
    const sides = smallForm({
      questions: {
        'a.x': money,
        'a.y': {
          ...text,
          when: { and: [{ '<': [v('a.x'), '7'] }, { '>': [v('a.x'), '8'] }, { in: [v('a.x'), ['9', '7']] }] },
        },
        'a.z': {
          kind: 'boolean',
          derive: {
            case: [
              [{ '<': [{ '+': [v('a.part'), 9] }, 10] }, true],
              [{ '<': ['3', v('a.turned')] }, true],
            ],
          },
        },
        'a.part': money,
        'a.turned': money,
      },
    });
    expect([...thresholdsOf(sides)]).toEqual([['a.x', ['7', '8']]]);
    expect([...cutsOf({ ...sides })]).toEqual([
      ['a.x', ['7', '8', '9']],
      ['a.part', 'everyValue'],
      ['a.turned', 'everyValue'],
    ]);
  });

  it('a question that is calculated with once has every value, whatever comes later', () => {
    const later = smallForm({
      questions: {
        'a.x': money,
        'a.one': { kind: 'money', derive: { '+': [v('a.x'), 1] } },
        'a.two': { ...text, when: { '>': [v('a.x'), '5'] } },
        'a.cell': money,
        'a.alone': money,
      },
      wanted: ['a.one', 'a.two', 'a.cell', 'a.alone'],
      binding: {
        cells: {
          'a.one': v('a.one'),
          'a.two': v('a.two'),
          'a.cell': { '*': [v('a.cell'), 2] },
          'a.alone': v('a.alone'),
        },
      },
    });
    expect(Object.fromEntries(cutsOf(later))).toEqual({ 'a.x': 'everyValue', 'a.cell': 'everyValue' });
  });

  it('thresholds are the constants of all comparisons, checks too', () => {
    expect(Object.fromEntries(thresholdsOf(form))).toEqual({
      'a.compared': ['5', '9', '5'],
      'a.both': ['1'],
      'a.row': ['3'],
      'a.group': ['4'],
      'a.need': ['6'],
      'a.checked': ['11'],
      'a.gate': ['8'],
    });
    expect(thresholdsOf(form)).toBe(thresholdsOf(form));
  });

  it('thresholds are of every relation, wherever it stands, and of constants alone', () => {
    const x = v('a.x');
    const whens: readonly Condition[] = [
      { '==': [x, 1] },
      { '!': { '!=': [x, 2] } },
      { and: [{ '<': [x, 3] }, { or: [{ '<=': [x, 4] }] }] },
      { '>': [x, 5] },
      { '>=': [x, 6] },
      { in: [x, [7]] },
    ];
    const every = smallForm({
      questions: {
        'a.x': { kind: 'integer', whenNotAsked: null },
        'a.y': {
          kind: 'integer',
          derive: {
            case: [
              [{ '>': [x, 11] }, 12],
              [{ '<': [x, { '+': [x, 8] }] }, 13],
              [{ '<': [{ '+': [x, 9] }, 10] }, 14],
            ],
          },
        },
        ...Object.fromEntries(whens.map((when, place) => [`b.q${place}`, { ...text, when }])),
      },
    });
    expect(thresholdsOf(every)).toEqual(new Map([['a.x', ['11', '1', '2', '3', '4', '5', '6']]]));
  });
});
