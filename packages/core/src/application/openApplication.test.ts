import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, parseKnown, type Answers } from '../answers/index.js';
import { planForm } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import type { Application } from './application.js';
import { openApplication } from './openApplication.js';

const yes = { kind: 'boolean' } as const;
const form = smallForm({
  questions: {
    'a.consent': { ...yes, mandatory: true },
    'a.rent': { ...yes, whenNotAsked: null },
    'a.secret': { ...yes, whenNotAsked: null, whenDeclined: null },
    'a.landlord': { kind: 'text', when: { '==': [{ var: 'a.rent' }, true] } },
    'a.safe': { kind: 'text', when: { '==': [{ var: 'a.secret' }, true] } },
    'a.amount': { kind: 'money', min: '10' },
    'a.iban': { kind: 'identifier', scheme: 'iban' },
    'a.rate': { kind: 'percent', supplier: 'lender' },
    'people.name': { kind: 'text' },
    'years.profit': { kind: 'money' },
    'years.year': { kind: 'integer' },
  },
  groups: { people: { maxRows: 2 }, years: { rows: { fiscalYears: 1, key: 'years.year' } } },
  fields: { 'a.rate': { supplier: 'lender' } },
});
const at = { asOf: '2026-11-24', stage: 'application' } as const;
const open = (known: Answers = noAnswers): Application => openApplication(form, known, at);

describe('what is typed', () => {
  it('[D1] what is no value of its kind is refused; what is out of bounds is kept, and blocks', () => {
    const application = open();
    expect(application.answer('a.amount', 'ten')).toEqual({ kept: false, issues: [{ code: 'not-a-decimal' }] });
    expect(application.answers).toBe(noAnswers);
    expect(application.answer('a.amount', '9')).toEqual({
      kept: true,
      value: '9',
      issues: [{ code: 'below-minimum', facts: { min: '10' } }],
    });
    expect(application.answer('a.iban', 'DE8937040044053201300 1')).toEqual({
      kept: true,
      value: 'DE8937040044053201300 1',
      issues: [{ code: 'bad-check-digit', facts: { scheme: 'iban' } }],
    });
    expect(application.issues.map(({ issue, at: id, severity }) => [issue, id, severity])).toEqual([
      ['value', 'a.amount', 'block'],
      ['value', 'a.iban', 'block'],
    ]);
  });

  it.each([
    '__proto__.x',
    'a.__proto__',
    'a.constructor',
    'a.nowhere',
    'constructor',
    '',
    'people.name',
    'people[].name',
    'people[r1].name',
    'people[__proto__].name',
    'people.closed',
    'x'.repeat(100_000),
  ])('[D1] an answer to %s is an answer to nothing', (id) => {
    const application = open();
    expect(application.answer(id, 'x')).toEqual({ kept: false, issues: [{ code: 'unknown-question' }] });
    expect(application.decline(id, 'unwilling')).toEqual([{ code: 'unknown-question' }]);
    application.retract(id);
    expect(application.answers).toBe(noAnswers);
  });

  it('the lender’s own is not the borrower’s', () => {
    expect(open().answer('a.rate', '5')).toEqual({ kept: false, issues: [{ code: 'not-yours' }] });
  });

  it('[D2] what the law requires, and what rules read without whenDeclined, can’t be declined', () => {
    const application = open();
    expect(application.decline('a.consent', 'unwilling')).toEqual([{ code: 'cannot-decline' }]);
    expect(application.decline('a.rent', 'unwilling')).toEqual([{ code: 'cannot-decline' }]);
    expect(application.decline('a.secret', 'notKnown')).toEqual([]);
    expect(application.plan.decisions.get('a.secret')).toMatchObject({ state: 'known', declined: 'notKnown' });
    expect(application.plan.decisions.get('a.safe')).toMatchObject({ state: 'skip', code: 'notApplicable' });
  });
});

describe('rows', () => {
  it('get new names, in their place, up to the most there may be', () => {
    const application = open();
    expect(application.addRow('people')).toEqual({ row: 'r1' });
    expect(application.addRow('people', 'r1')).toEqual({ row: 'r2' });
    expect(application.addRow('people')).toEqual({ issue: { code: 'too-many-rows' } });
    expect(application.answers.rows.get('people')).toEqual(['r2', 'r1']);
  });

  it('a removed row’s name is not used again for a later one', () => {
    const application = open(parseKnown(form, { answers: { people: [{ $row: 'r7' }] } }).answers);
    expect(application.addRow('people')).toEqual({ row: 'r8' });
    const endless = open(parseKnown(form, { answers: { people: [{ $row: `r${'9'.repeat(60)}` }] } }).answers);
    expect(endless.addRow('people')).toEqual({ row: 'r1' });
  });

  it.each([
    ['__proto__', 'row-key', 'unknown-group'],
    ['nobody', 'row-key', 'unknown-group'],
    ['years', 'row-key', 'unknown-group'],
    ['people', '', 'unknown-row'],
    ['people', 'a.b', 'unknown-row'],
    ['people', 'x'.repeat(65), 'unknown-row'],
    ['people', 'r1', 'row-doubled'],
  ])('of %s named “%s” are refused: %s', (group, name, code) => {
    const known = parseKnown(form, { answers: { people: [{ name: 'kept' }] } }).answers;
    const application = openApplication(form, known, { ...at, newRowKey: () => name });
    expect(application.addRow(group)).toEqual({ issue: { code } });
    expect(application.answers).toBe(known);
  });

  it('taking away or closing what is not there changes nothing', () => {
    const application = open();
    for (const group of ['nobody', '__proto__', 'years']) {
      application.removeRow(group, 'r1');
      application.close(group, true);
    }
    application.removeRow('people', 'r1');
    expect(application.answers).toBe(noAnswers);
  });

  it('[G1] keep their names when another is taken away, and what was said in them', () => {
    const application = open();
    application.addRow('people');
    application.addRow('people');
    application.answer('people[r1].name', 'Chen');
    application.answer('people[r2].name', 'Mei');
    application.removeRow('people', 'r1');
    expect([...application.answers.given]).toEqual([
      ['people[r2].name', { status: 'known', value: 'Mei', by: 'typed' }],
    ]);
    expect(application.answers.rows.get('people')).toEqual(['r2']);
  });
});

describe('telling', () => {
  it('[D3] tells of changes in order, and one instance only of its own decision', () => {
    const application = open();
    const told: unknown[] = [];
    application.subscribe(({ changes, changed, plan }) =>
      told.push([changes, [...changed], plan === application.plan]),
    );
    const own: string[] = [];
    const stop = application.subscribeTo('a.landlord', () =>
      own.push(application.plan.decisions.get('a.landlord')?.state ?? ''),
    );
    application.answer('a.rent', true);
    application.answer('a.amount', '20');
    application.retract('a.rent');
    stop();
    application.answer('a.rent', true);
    expect(told).toEqual([
      [[{ change: 'answer', at: 'a.rent', value: true }], ['a.rent', 'a.landlord'], true],
      [[{ change: 'answer', at: 'a.amount', value: '20' }], ['a.amount'], true],
      [[{ change: 'retract', at: 'a.rent' }], ['a.rent', 'a.landlord'], true],
      [[{ change: 'answer', at: 'a.rent', value: true }], ['a.rent', 'a.landlord'], true],
    ]);
    expect(own).toEqual(['ask', 'pending']);
  });

  it('earlier answers put back are the application again', () => {
    const application = open();
    const before = application.answers;
    application.answer('a.rent', true);
    application.restore(before);
    expect(application.plan).toEqual(planForm(form, noAnswers, at));
  });
});

describe('a source', () => {
  it('that gives what can’t be used is heard, and the rest is taken', () => {
    const application = open();
    const delivery = { verified: true, at: 'yesterday', answers: { a: { amount: 'ten', landlord: 'Wang' }, b: 1 } };
    expect(application.supply('REG', delivery)).toEqual([
      { code: 'not-a-decimal', at: '.answers.a.amount' },
      { code: 'unknown-path', at: '.answers.b' },
    ]);
    expect(application.supply('REG', { status: 'maybe' })).toEqual([{ code: 'unknown-status', at: 'status' }]);
    expect(application.answers.sources.get('REG')).toEqual({ status: 'failed' });
  });
});

describe('anything at all', () => {
  const names = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', 'people', 'a.rent', 'a.consent', 'toString'),
    fc.string(),
    fc.tuple(fc.string(), fc.string()).map(([group, name]) => `${group}[${name}].x`),
  );

  it('is taken by name or refused by name; nothing is lost, and no prototype has a new key', () => {
    const before = prototypeKeys();
    fc.assert(
      fc.property(names, names, fc.anything(), (id, other, input) => {
        const known = parseKnown(form, { answers: { a: { amount: 20 }, people: [{ name: 'kept' }] } }).answers;
        const application = open(known);
        application.answer(id, input);
        application.decline(other, 'unwilling');
        application.addRow(id, other);
        application.removeRow(id, other);
        application.close(other, true);
        application.supply(id, input);
        application.supply(other, { answers: { [id]: { [other]: input } } });
        const kept = ['a.amount', 'people[r1].name'].map((one) => [one, application.answers.given.get(one)]);
        expect(kept).toEqual([...known.given]);
        expect(application.plan.decisions.get('a.landlord')).toBeDefined();
      }),
      { numRuns: 500 },
    );
    expect(prototypeKeys()).toEqual(before);
  });
});

function prototypeKeys(): unknown {
  const all = [Object, Array, Map, Set, Function, String].map(({ prototype }) => Reflect.ownKeys(prototype));
  return [...all, Object.keys({})];
}
