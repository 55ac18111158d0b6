import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { planForm, type At } from '../plan/index.js';
import { smallForm, type SmallForm } from '../testing/index.js';
import { receiptOf } from './receiptOf.js';
import type { ReceiptLine } from './submission.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;

function known(form: CompiledForm, answers: object = {}, closed: readonly string[] = []): Answers {
  const read = parseKnown(form, { answers, closed }, at.asOf);
  expect(read.issues).toEqual([]);
  return read.answers;
}

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);
const decline = (id: string, reason: 'unwilling' | 'notKnown' = 'unwilling'): Change => ({
  change: 'decline',
  at: id,
  reason,
});
const receipt = (form: CompiledForm, answers: Answers = noAnswers, when: At = at) =>
  receiptOf(planForm(form, answers, when), 'test');
const lineAt = (form: CompiledForm, answers: Answers, path = 'a.cell') =>
  receipt(form, answers).lines.filter((line) => line.path === path);

describe('[F2] a receipt', () => {
  it('of a format that is not bound is empty', () => {
    const form = smallForm({ questions: { 'a.x': yes } });
    expect(receiptOf(planForm(form, noAnswers, at), 'other')).toEqual({
      format: 'other',
      version: '',
      lines: [],
      findings: [],
    });
  });

  it('names the version; of a format that wants nothing it has no lines', () => {
    const lines = (binding: SmallForm['binding'], answers: object = {}) => {
      const form = smallForm({
        questions: { 'a.x': yes, 'a.on': yes },
        wanted: ['a.x'],
        binding: { ...binding },
      });
      const { version, lines: all } = receipt(form, known(form, answers));
      return [version, all.length];
    };
    expect(lines({ validTo: '2026-11-24' })).toEqual(['1', 1]);
    expect(lines({ validTo: '2026-11-23' })).toEqual(['1', 0]);
    expect(lines({ when: is('a.on', true) }, { a: { on: true } })).toEqual(['1', 1]);
    expect(lines({ when: is('a.on', true) })).toEqual(['1', 1]);
    expect(lines({ when: is('a.on', true) }, { a: { on: false } })).toEqual(['1', 0]);
  });

  it('has lines for what others fill: a constant, one that is not named, the lender', () => {
    const form = smallForm({
      questions: { 'a.x': yes, 'a.currency': yes, 'a.blank': yes, 'a.rate': yes, 'a.sum': yes },
      fields: {
        'a.currency': { supplier: 'constant', constant: 'CNY' },
        'a.blank': { supplier: 'constant' },
        'a.rate': { supplier: 'lender' },
        'a.sum': { supplier: 'computed' },
      },
    });
    expect(receipt(form).lines).toEqual([
      { path: 'a.x', outcome: 'missing' },
      { path: 'a.currency', outcome: 'met', value: 'CNY' },
      { path: 'a.blank', outcome: 'met' },
      { path: 'a.rate', outcome: 'outstanding' },
      { path: 'a.sum', outcome: 'outstanding' },
    ]);
  });

  it('of a need with a condition: not wanted, left open while that is undecided, later, or as it is', () => {
    const form = smallForm({
      questions: { 'a.on': yes, 'a.cell': { kind: 'text' } },
      fields: { 'a.cell': { when: is('a.on', true), stage: 'dueDiligence', strength: 'may' } },
    });
    const outcome = (answers: object, stage: At['stage']): Pick<ReceiptLine, 'outcome' | 'reason'>[] =>
      receipt(form, known(form, answers), { ...at, stage })
        .lines.filter(({ path }) => path === 'a.cell')
        .map(({ path: _path, ...line }) => line);
    expect(outcome({ a: { on: false } }, 'application')).toEqual([{ outcome: 'token', reason: 'notApplicable' }]);
    expect(outcome({}, 'application')).toEqual([{ outcome: 'token', reason: 'leftOpen' }]);
    expect(outcome({ a: { on: true } }, 'application')).toEqual([{ outcome: 'later' }]);
    expect(outcome({ a: { on: true } }, 'dueDiligence')).toEqual([{ outcome: 'token', reason: 'leftOpen' }]);
    expect(outcome({ a: { on: true, cell: 'x' } }, 'contract')).toEqual([
      { outcome: 'met', value: 'x', from: ['a.cell'] },
    ]);
  });

  const money = { kind: 'money', whenNotAsked: null, whenDeclined: null } as const;
  const sum = smallForm({
    questions: {
      'a.on': yes,
      'a.one': { ...money, when: is('a.on', true) },
      'a.other': money,
      'a.cell': { kind: 'money' },
    },
    wanted: ['a.cell'],
    fields: { 'a.cell': { tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } } },
    binding: { cells: { 'a.cell': { '+': [{ var: 'a.one' }, { var: 'a.other' }] } } },
  });
  const line = (rest: Omit<ReceiptLine, 'path'>) => [{ path: 'a.cell', ...rest }];

  it('of a cell that is calculated: met from all that it reads, missing, not applicable, declined', () => {
    const all = known(sum, { a: { on: true, one: 1, other: 2 } });
    expect(lineAt(sum, all)).toEqual(line({ outcome: 'met', value: '3', from: ['a.one', 'a.other'] }));
    expect(lineAt(sum, known(sum, { a: { on: true, one: 1 } }))).toEqual(line({ outcome: 'missing' }));
    const none = known(sum, { a: { on: false, other: 2 } });
    expect(lineAt(sum, none)).toEqual(line({ outcome: 'token', reason: 'notApplicable' }));
    expect(lineAt(sum, change(all, decline('a.other')))).toEqual(line({ outcome: 'token', reason: 'unwilling' }));
    expect(lineAt(sum, change(all, decline('a.other', 'notKnown')))).toEqual(
      line({ outcome: 'missing', reason: 'notKnown' }),
    );
    // What was declined and does not apply is no reason.
    const aside = change(all, decline('a.one'), { change: 'answer', at: 'a.on', value: false });
    expect(lineAt(sum, aside)).toEqual(line({ outcome: 'token', reason: 'notApplicable' }));
  });

  it('of a cell that has a value though one of its questions was declined', () => {
    const form = smallForm({
      questions: { 'a.one': money, 'a.cell': { kind: 'money' } },
      wanted: ['a.cell'],
      binding: { cells: { 'a.cell': { coalesce: [{ var: 'a.one' }, '0'] } } },
    });
    expect(lineAt(form, change(noAnswers, decline('a.one')))).toEqual(
      line({ outcome: 'met', value: '0', from: ['a.one'] }),
    );
  });

  it('of a cell that is one question: declined while it may not apply counts as open', () => {
    const form = smallForm({
      questions: { 'a.on': yes, 'a.cell': { kind: 'text', when: is('a.on', true) } },
      fields: { 'a.cell': { tokens: { notApplicable: { omit: true }, unwilling: { omit: true } } } },
    });
    const declined = change(noAnswers, decline('a.cell'));
    expect(lineAt(form, declined)).toEqual(line({ outcome: 'missing' }));
    const applies = change(declined, { change: 'answer', at: 'a.on', value: true });
    expect(lineAt(form, applies)).toEqual(line({ outcome: 'token', reason: 'unwilling' }));
    const not = change(declined, { change: 'answer', at: 'a.on', value: false });
    expect(lineAt(form, not)).toEqual(line({ outcome: 'token', reason: 'notApplicable' }));
  });

  it('of a question that is not asked is never filled, though rules read a value there', () => {
    const form = smallForm({
      questions: { 'a.on': yes, 'a.cell': { kind: 'boolean', when: is('a.on', true), whenNotAsked: false } },
    });
    expect(lineAt(form, known(form, { a: { on: false } }))).toEqual(
      line({ outcome: 'token', reason: 'notApplicable' }),
    );
  });

  it('of a constant expression is met from nothing', () => {
    const form = smallForm({
      questions: { 'a.cell': { kind: 'text' } },
      binding: { cells: { 'a.cell': 'fixed' } },
    });
    expect(lineAt(form, noAnswers)).toEqual(line({ outcome: 'met', value: 'fixed', from: [] }));
  });
});

describe('[F4] flags', () => {
  const form = smallForm({
    questions: {
      'a.on': yes,
      'a.cell': { kind: 'text', when: is('a.on', true) },
      'a.flag': { kind: 'text' },
      'rows.name': { kind: 'text' },
      'rows.flag': { kind: 'text' },
    },
    groups: { rows: {} },
    fields: {
      'a.cell': { strength: 'may', tokens: { notApplicable: { omit: true }, unwilling: { value: 'ND' } } },
      'a.flag': flagOf('a.cell'),
      'rows.flag': flagOf('rows[].name'),
    },
  });
  function flagOf(path: string) {
    const tokens = { notApplicable: 'NA', unwilling: 'UW', notKnown: 'NK', leftOpen: 'LO' };
    return { supplier: 'computed', flagOf: { path, met: 'OK', tokens } } as const;
  }
  const flag = (answers: Answers) => lineAt(form, answers, 'a.flag');

  it('have the code for each reason', () => {
    const on = known(form, { a: { on: true } });
    expect(flag(known(form, { a: { on: true, cell: 'x' } }))).toEqual([
      { path: 'a.flag', outcome: 'met', value: 'OK' },
    ]);
    expect(flag(on)).toEqual([{ path: 'a.flag', outcome: 'met', value: 'LO' }]);
    expect(flag(change(on, decline('a.cell')))).toEqual([{ path: 'a.flag', outcome: 'met', value: 'UW' }]);
    expect(flag(known(form, { a: { on: false } }))).toEqual([{ path: 'a.flag', outcome: 'met', value: 'NA' }]);
    // Without a token for the reason there is no code to write either.
    expect(flag(change(on, decline('a.cell', 'notKnown')))).toEqual([{ path: 'a.flag', outcome: 'missing' }]);
  });

  it('stand in each row of a table, and in none without rows', () => {
    expect(lineAt(form, noAnswers, 'rows[].flag')).toEqual([]);
    expect(lineAt(form, known(form, { rows: [{ name: 'x' }, {}] }), 'rows[].flag')).toEqual([
      { path: 'rows[].flag', row: 0, outcome: 'met', value: 'OK' },
      { path: 'rows[].flag', row: 1, outcome: 'missing' },
    ]);
  });
});

describe('[F5] what a cell holds', () => {
  const spec: SmallForm = {
    questions: {
      'a.down': { kind: 'decimal' },
      'a.short': { kind: 'text' },
      'a.both': { kind: 'decimal' },
      'a.yes': { kind: 'boolean' },
      'a.many': { kind: 'choices', options: ['one', 'two', 'three'] },
      'a.coded': { kind: 'boolean' },
    },
    fields: {
      'a.down': { cell: { kind: 'integer', round: 'down' } },
      'a.short': { cell: { kind: 'text', take: 2, pattern: '[A-Z]*' } },
      'a.both': { cell: { kind: 'integer', pattern: '[0-9]' } },
      'a.yes': { cell: { kind: 'text', take: 1 } },
    },
    binding: { codes: { 'a.many': { one: '1', two: '2' }, 'a.coded': { true: 'Y' } } },
  };
  const form = smallForm(spec);
  const written = (name: string, value: unknown) => {
    const { lines, findings } = receipt(form, known(form, { a: { [name]: value } }));
    const found = lines.find(({ path }) => path === `a.${name}`);
    return [found?.value ?? found?.reason, ...findings.map(({ code }) => code)];
  };
  const cases: readonly (readonly [string, unknown, readonly unknown[]])[] = [
    ['down', '2.5', ['2', 'cut']],
    ['down', '2', ['2']],
    ['down', '-2', ['-2']],
    ['down', '-2.5', ['-3', 'cut']],
    ['down', '-0.1', ['-1', 'cut']],
    ['short', 'AB', ['AB']],
    ['short', 'ABc', ['AB', 'cut']],
    ['short', 'aB', ['notKnown', 'unfit']],
    ['short', 'Ab', ['notKnown', 'unfit']],
    ['both', '7', ['7']],
    ['both', '77', ['notKnown', 'unfit']],
    ['yes', true, [true]],
    ['many', ['one', 'two'], [['1', '2']]],
    ['many', ['one', 'three'], [['1', 'three'], 'no-code']],
    ['coded', true, ['Y']],
    ['coded', false, ['false', 'no-code']],
  ];
  it.each(cases)('%s of %j', (name, value, expected) => {
    expect(written(name, value)).toEqual(expected);
  });

  it('takes no code from what every object has', () => {
    const risky = smallForm({
      questions: { 'a.x': { kind: 'choice', options: ['toString', 'one'] } },
      binding: { codes: { 'a.x': { one: '1' } } },
    });
    const { lines, findings } = receipt(risky, known(risky, { a: { x: 'toString' } }));
    expect([lines[0]?.value, findings]).toEqual(['toString', [{ code: 'no-code', path: 'a.x' }]]);
  });
});

describe('[F3] tables', () => {
  const people = (table: object) =>
    smallForm({
      questions: {
        'a.note': { kind: 'text' },
        'owners.name': { kind: 'text' },
        'owners.share': { kind: 'percent' },
        'directors.name': { kind: 'text' },
        'directors.post': { kind: 'text' },
      },
      groups: { owners: {}, directors: {} },
      wanted: ['owners.name', 'owners.share'],
      fields: { 'owners.share': { strength: 'may' } },
      binding: {
        cells: {
          'owners[].name': { byGroup: { owners: { var: 'item.name' }, directors: { var: 'item.name' } } },
          'owners[].share': { byGroup: { owners: { var: 'item.share' }, directors: { var: 'item.post' } } },
        },
        tables: { owners: { groups: ['owners', 'directors'], ...table } },
      },
    });
  const rows = (form: CompiledForm, answers: object) => {
    const { lines, findings } = receipt(form, known(form, answers, ['owners', 'directors']));
    return {
      lines: lines.map(({ path, row, outcome, value }) => [path.slice(9), row, value ?? outcome]),
      findings,
    };
  };

  it('without a key stand one after the other', () => {
    const two = { owners: [{ name: 'Chen', share: 5 }], directors: [{ name: 'Chen', post: 'chair' }] };
    expect(rows(people({}), two)).toEqual({
      lines: [
        ['name', 0, 'Chen'],
        ['name', 1, 'Chen'],
        ['share', 0, '5'],
        ['share', 1, 'chair'],
      ],
      findings: [],
    });
  });

  it('of rows that are one, the first that is met counts', () => {
    const form = people({ key: 'name' });
    expect(rows(form, { owners: [{ name: 'Chen' }], directors: [{ name: 'Chen', post: 'chair' }] }).lines).toEqual([
      ['name', 0, 'Chen'],
      ['share', 0, 'chair'],
    ]);
    const both = { owners: [{ name: 'Chen', share: 5 }], directors: [{ name: 'Chen', post: 'chair' }] };
    expect(rows(form, both).lines).toEqual([
      ['name', 0, 'Chen'],
      ['share', 0, '5'],
    ]);
    // Rows whose key is not known are not the same.
    expect(rows(form, { owners: [{ share: 5 }], directors: [{ post: 'chair' }] }).lines).toEqual([
      ['name', 0, 'missing'],
      ['name', 1, 'missing'],
      ['share', 0, '5'],
      ['share', 1, 'chair'],
    ]);
  });

  it('a row beyond the last is found once, though it stands in two groups', () => {
    const form = people({ key: 'name', slots: 1 });
    const found = rows(form, { owners: [{ name: 'Chen' }, { name: 'Mei' }], directors: [{ name: 'Mei' }] });
    expect(found.findings).toEqual([{ code: 'overflow', path: 'owners', row: 1 }]);
    expect(found.lines.map(([path, row]) => [path, row])).toEqual([
      ['name', 0],
      ['share', 0],
    ]);
  });

  it('of the form’s own needs are numbered as the rows stand', () => {
    const form = smallForm({
      questions: { 'rows.x': { kind: 'text', mandatory: true } },
      groups: { rows: {} },
      wanted: [],
    });
    const own = receiptOf(planForm(form, known(form, { rows: [{ x: 'a' }, { x: 'b' }] }), at), 'small');
    expect(own.lines.map(({ path, row, value, from }) => [path, row, value, from])).toEqual([
      ['rows.x', 0, 'a', ['rows[r1].x']],
      ['rows.x', 1, 'b', ['rows[r2].x']],
    ]);
  });

  it('findings name the row', () => {
    const form = smallForm({
      questions: { 'rows.x': { kind: 'text' } },
      groups: { rows: {} },
      fields: { 'rows.x': { cell: { kind: 'text', take: 1 } } },
    });
    expect(receipt(form, known(form, { rows: [{ x: 'a' }, { x: 'bc' }] })).findings).toEqual([
      { code: 'cut', path: 'rows[].x', row: 1 },
    ]);
  });
});
