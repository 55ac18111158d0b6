import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { planForm } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { receiptOf } from './receiptOf.js';
import { submit } from './submit.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const yes = { kind: 'boolean' } as const;
const omit = { omit: true } as const;

function known(form: CompiledForm, answers: object, closed: readonly string[] = []): Answers {
  const read = parseKnown(form, { answers, closed }, at.asOf);
  expect(read.issues).toEqual([]);
  return read.answers;
}

describe('lines', () => {
  const form = smallForm({
    questions: {
      'a.has': { ...yes, whenNotAsked: null },
      'a.what': { kind: 'choice', options: ['one', 'two', 'three'], when: { '==': [{ var: 'a.has' }, true] } },
      'a.amount': { kind: 'money' },
      'a.free': { kind: 'text' },
      'a.late': { ...yes, stage: 'contract' },
      'a.rate': { kind: 'percent', supplier: 'lender' },
      'a.code': { kind: 'text' },
      'a.flag': { kind: 'text' },
    },
    wanted: ['a.has', 'a.what', 'a.amount', 'a.free', 'a.late', 'a.rate', 'a.code', 'a.flag'],
    fields: {
      'a.what': { tokens: { notApplicable: { value: '9' } } },
      'a.free': { strength: 'may', tokens: { notApplicable: omit, unwilling: { value: 'ND' } } },
      'a.rate': { supplier: 'lender' },
      'a.code': { supplier: 'constant', constant: 'CNY' },
      'a.flag': {
        supplier: 'computed',
        flagOf: {
          path: 'a.what',
          met: '1',
          tokens: { notApplicable: '0', unwilling: '7', notKnown: '8', leftOpen: '9' },
        },
      },
    },
    binding: { codes: { 'a.what': { one: '1', two: '2' } } },
  });
  const lines = (answers: Answers) =>
    Object.fromEntries(
      receiptOf(planForm(form, answers, at), 'test').lines.map(({ path, outcome, value, reason, from }) => [
        path,
        [outcome, value ?? reason, ...(from ? [from] : [])],
      ]),
    );

  it('[F2] one for each cell: met, token with its reason, outstanding, later, or missing', () => {
    expect(lines(known(form, { a: { has: false, free: 'x' } }))).toEqual({
      'a.has': ['met', false, ['a.has']],
      'a.what': ['token', 'notApplicable'],
      'a.amount': ['missing', undefined],
      'a.free': ['met', 'x', ['a.free']],
      'a.late': ['later', undefined],
      'a.rate': ['outstanding', undefined],
      'a.code': ['met', 'CNY'],
      'a.flag': ['met', '0'],
    });
  });

  it('[F2] what may be left open, and what was declined, says so', () => {
    expect(lines(noAnswers)['a.free']).toEqual(['token', 'leftOpen']);
    const declined = applyChange(noAnswers, { change: 'decline', at: 'a.free', reason: 'unwilling' });
    expect(lines(declined)['a.free']).toEqual(['token', 'unwilling']);
    const notKnown = applyChange(noAnswers, { change: 'decline', at: 'a.free', reason: 'notKnown' });
    expect(lines(notKnown)['a.free']).toEqual(['missing', 'notKnown']);
  });

  it('[F2] an option in the format’s code; one without a code is found', () => {
    const coded = receiptOf(planForm(form, known(form, { a: { has: true, what: 'two' } }), at), 'test');
    expect(coded.lines.find(({ path }) => path === 'a.what')).toMatchObject({ outcome: 'met', value: '2' });
    expect(coded.findings).toEqual([]);
    const uncoded = receiptOf(planForm(form, known(form, { a: { has: true, what: 'three' } }), at), 'test');
    expect(uncoded.lines.find(({ path }) => path === 'a.what')).toMatchObject({ outcome: 'met', value: 'three' });
    expect(uncoded.findings).toEqual([{ code: 'no-code', path: 'a.what' }]);
  });

  it('[F4] a flag says that its cell is filled, or why not', () => {
    expect(lines(known(form, { a: { has: true, what: 'one' } }))['a.flag']).toEqual(['met', '1']);
    expect(lines(known(form, { a: { has: false } }))['a.flag']).toEqual(['met', '0']);
    expect(lines(known(form, { a: { has: true } }))['a.flag']).toEqual(['missing', undefined]);
  });

  it('[F5] of what a cell can’t hold whole, the part that it holds is written, and found', () => {
    const narrow = smallForm({
      questions: { 'a.name': { kind: 'text' }, 'a.years': { kind: 'decimal' }, 'a.zip': { kind: 'text' } },
      fields: {
        'a.name': { cell: { kind: 'text', take: 3 } },
        'a.years': { cell: { kind: 'integer', round: 'down' } },
        'a.zip': { cell: { kind: 'text', pattern: '[0-9]{6}' } },
      },
    });
    const receipt = (a: object) => receiptOf(planForm(narrow, known(narrow, { a }), at), 'test');
    const cut = receipt({ name: '陈大文😀', years: '-0.5', zip: 'abc' });
    expect(cut.lines.map(({ path, value, reason }) => [path, value ?? reason])).toEqual([
      ['a.name', '陈大文'],
      ['a.years', '-1'],
      ['a.zip', 'notKnown'],
    ]);
    expect(cut.findings.map(({ code, path }) => [code, path])).toEqual([
      ['cut', 'a.name'],
      ['cut', 'a.years'],
      ['unfit', 'a.zip'],
    ]);
    const whole = receipt({ name: '陈😀文', years: '2.0', zip: '315000' });
    expect(whole.lines.map(({ value }) => value)).toEqual(['陈😀文', '2', '315000']);
    expect(whole.findings).toEqual([]);
  });
});

describe('tables', () => {
  const people = smallForm({
    questions: {
      'owners.name': { kind: 'text' },
      'directors.name': { kind: 'text' },
      'directors.cv': { kind: 'text' },
    },
    groups: { owners: {}, directors: {} },
    wanted: ['owners.name'],
    binding: {
      cells: {
        'owners[].name': { byGroup: { owners: { var: 'item.name' }, directors: { var: 'item.name' } } },
      },
      tables: { owners: { groups: ['owners', 'directors'], key: 'name', slots: 2 } },
    },
  });
  const receipt = (answers: object) =>
    receiptOf(planForm(people, known(people, answers, ['owners', 'directors']), at), 'test');

  it('[F3] rows of several groups with one key are one row of the table', () => {
    const { lines, findings } = receipt({ owners: [{ name: 'Chen' }], directors: [{ name: 'Mei' }, { name: 'Chen' }] });
    expect(lines.map(({ row, value }) => [row, value])).toEqual([
      [0, 'Chen'],
      [1, 'Mei'],
    ]);
    expect(findings).toEqual([]);
  });

  it('[F3] rows beyond its slots are a finding, and are not written', () => {
    const { lines, findings } = receipt({ owners: [{ name: 'Chen' }, { name: 'Mei' }], directors: [{ name: 'Wu' }] });
    expect(lines.map(({ value }) => value)).toEqual(['Chen', 'Mei']);
    expect(findings).toEqual([{ code: 'overflow', path: 'owners', row: 2 }]);
  });
});

describe('submitting', () => {
  const form = smallForm({
    questions: {
      'a.must': { kind: 'text' },
      'a.token': { kind: 'text' },
      'a.may': { kind: 'text' },
      'a.origin': { kind: 'text', sensitivity: 'demographic' },
    },
    fields: {
      'a.token': { tokens: { notApplicable: omit, unwilling: { value: 'ND' } } },
      'a.may': { strength: 'may' },
      'a.origin': { strength: 'may' },
    },
  });
  const decline = (id: string) => ({ change: 'decline', at: id, reason: 'unwilling' }) as const;

  it('[N4] a declined question is the format’s token; a must field without one blocks', () => {
    const answers = known(form, { a: { must: 'x' } });
    const withToken = submit(planForm(form, applyChange(answers, decline('a.token')), at));
    expect(withToken.ok && withToken.submission.receipts[1]?.lines[1]).toEqual({
      path: 'a.token',
      outcome: 'token',
      reason: 'unwilling',
    });
    const without = [decline('a.must'), decline('a.token')].reduce(applyChange, answers);
    expect(submit(planForm(form, without, at))).toEqual({
      ok: false,
      asks: [],
      pending: [],
      declined: ['a.must'],
      issues: [],
    });
  });

  it('[F1] holds what is known, nothing that may be left open, demographic answers apart, and is frozen', () => {
    const result = submit(planForm(form, known(form, { a: { must: 'x', token: 'y', origin: 'z' } }), at));
    if (!result.ok) throw new Error('It is complete.');
    const { submission } = result;
    expect(submission.answers).toEqual([
      { at: 'a.must', value: 'x', provenance: { from: 'typed' } },
      { at: 'a.token', value: 'y', provenance: { from: 'typed' } },
    ]);
    expect(submission.demographics).toEqual([{ at: 'a.origin', value: 'z', provenance: { from: 'typed' } }]);
    expect(submission.receipts.map(({ format }) => format)).toEqual(['small', 'test']);
    for (const part of [submission, submission.answers, submission.answers[0], submission.receipts[1]?.lines])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('[F1] lists what is left to do', () => {
    const blocked = smallForm({
      questions: {
        'a.x': yes,
        'a.y': { kind: 'money', min: '5' },
        'a.z': { ...yes, when: { '==': [{ var: 'a.x' }, true] } },
      },
    });
    expect(submit(planForm(blocked, known(blocked, { a: { y: 1 } }), at))).toMatchObject({
      ok: false,
      asks: ['a.x'],
      pending: ['a.z'],
      declined: [],
      issues: [{ issue: 'value', at: 'a.y', code: 'below-minimum' }],
    });
  });
});
