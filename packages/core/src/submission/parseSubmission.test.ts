import { describe, expect, it } from 'vitest';
import { noAnswers } from '../answers/index.js';
import { smallForm } from '../testing/index.js';
import { verifySubmission } from './verifySubmission.js';
import { verifyWithdrawal } from './verifyWithdrawal.js';

const form = smallForm({ questions: { 'a.x': { kind: 'text' } } });
const options = { known: noAnswers, asOf: { from: '2026-11-01', to: '2026-11-30' }, policy: 'drop' } as const;
const name = { id: 'small', version: '1', hash: form.hash };
const typed = { at: 'a.x', value: 'x', provenance: { from: 'typed' } };
const manyAnswers = (count: number) => Array.from({ length: count }, (_, place) => ({ ...typed, at: `a.x${place}` }));

const submission = {
  form: name,
  asOf: '2026-11-24',
  stage: 'application',
  amendment: 0,
  answers: [typed],
  demographics: [],
  rows: [],
  closed: [],
  parties: [],
  goOn: false,
  receipts: [],
};
const withdrawal = {
  form: name,
  asOf: '2026-11-24',
  stage: 'application',
  reason: 'stopped',
  gates: [],
  answers: [typed],
};

const isRead = (change: object): boolean =>
  verifySubmission(form, { ...submission, ...change }, options).findings.every(({ code }) => code !== 'unreadable');
const isWithdrawalRead = (change: object): boolean =>
  verifyWithdrawal(form, { ...withdrawal, ...change }, options).findings.every(({ code }) => code !== 'unreadable');

/** Shapes that both have. */
const shared: readonly (readonly [string, object, boolean])[] = [
  ['as it is', {}, true],
  ['no form', { form: undefined }, false],
  ['a list for a form', { form: ['small', '1', form.hash] }, false],
  ['a form without id', { form: { ...name, id: 1 } }, false],
  ['a form without version', { form: { ...name, version: 1 } }, false],
  ['a form without hash', { form: { ...name, hash: null } }, false],
  ['no day', { asOf: 20261124 }, false],
  ['no day of the calendar', { asOf: '2026-11-31' }, false],
  ['a stage that there is not', { stage: 'signing' }, false],
  ['the last stage', { stage: 'postLoan' }, true],
  ['no answers', { answers: [] }, true],
  ['answers that are no list', { answers: { 0: typed } }, false],
  ['an answer that is none', { answers: [typed, null] }, false],
  ['an answer nowhere', { answers: [{ ...typed, at: 1 }] }, false],
  ['an answer at a name as long as names get', { answers: [{ ...typed, at: 'a'.repeat(300) }] }, true],
  ['an answer at a longer one', { answers: [{ ...typed, at: 'a'.repeat(301) }] }, false],
  ['an answer that is unwilling', { answers: [{ at: 'a.x', declined: 'unwilling' }] }, true],
  ['an answer that is not known', { answers: [{ at: 'a.x', declined: 'notKnown' }] }, true],
  ['an answer declined for another reason', { answers: [{ ...typed, declined: 'tired' }] }, false],
  ['an answer without a value', { answers: [{ ...typed, value: undefined }] }, false],
  ['an answer from nowhere', { answers: [{ ...typed, provenance: undefined }] }, false],
  ['an answer from elsewhere', { answers: [{ ...typed, provenance: { from: 'rumour' } }] }, false],
  ...['typed', 'profile', 'source', 'derived', 'row', 'party'].map(
    (from) => [`an answer from ${from}`, { answers: [{ ...typed, provenance: { from } }] }, true] as const,
  ),
  ['an answer twice', { answers: [typed, typed] }, false],
  ['as many answers as are read', { answers: manyAnswers(20_000) }, true],
  ['one more', { answers: manyAnswers(20_001) }, false],
];

describe('[V1] the shape of a submission', () => {
  const own: typeof shared = [
    ['an amendment that is no number', { amendment: '0' }, false],
    ['an amendment by halves', { amendment: 0.5 }, false],
    ['an amendment below zero', { amendment: -1 }, false],
    ['the third amendment', { amendment: 3 }, true],
    ['goOn that is neither yes nor no', { goOn: 'true' }, false],
    ['goOn', { goOn: true }, true],
    ['receipts that are no list', { receipts: {} }, false],
    ['demographics that are no list', { demographics: undefined }, false],
    ['a demographic answer that is none', { demographics: [1] }, false],
    ['an answer in both envelopes', { demographics: [typed] }, false],
    ['as many answers in both as are read', { answers: manyAnswers(19_999), demographics: [typed] }, true],
    ['one more in both', { answers: manyAnswers(20_000), demographics: [typed] }, false],
    ['rows that are no list', { rows: undefined }, false],
    ['rows', { rows: [{ group: 'g', keys: ['r1', 'r-2_3'] }] }, true],
    ['rows of nothing', { rows: ['r1'] }, false],
    ['rows of no group', { rows: [{ keys: ['r1'] }] }, false],
    ['rows without keys', { rows: [{ group: 'g', keys: 'r1' }] }, false],
    ['keys that are no text', { rows: [{ group: 'g', keys: [1] }] }, false],
    ['a key that can name no row', { rows: [{ group: 'g', keys: ['r1', 'r 2'] }] }, false],
    ['a key twice', { rows: [{ group: 'g', keys: ['r1', 'r1'] }] }, false],
    ['closings that are no list', { closed: 'g' }, false],
    ['closings that are no text', { closed: [1] }, false],
    ['links that are no list', { parties: null }, false],
    ['links', { parties: [{ slot: 'a', as: 'b' }] }, true],
    ['a link that is none', { parties: ['a'] }, false],
    ['a link of nobody', { parties: [{ as: 'b' }] }, false],
    ['a link to nobody', { parties: [{ slot: 'a' }] }, false],
    ['changes that are no list', { changes: 'all' }, false],
    ['changes', { changes: ['added', 'changed', 'withdrawn'].map((how) => ({ at: 'a.x', how })) }, true],
    ['a change that is none', { changes: ['a.x'] }, false],
    ['a change nowhere', { changes: [{ how: 'added' }] }, false],
    ['a change in another way', { changes: [{ at: 'a.x', how: 'improved' }] }, false],
  ];
  it.each([...shared, ...own])('%s', (_name, change, expected) => {
    expect(isRead(change)).toBe(expected);
  });
});

describe('[V8] the shape of a withdrawal', () => {
  const own: typeof shared = [
    ['another reason', { reason: 'changed my mind' }, false],
    ['gates that are no list', { gates: {} }, false],
    ['gates', { gates: [{ product: 'p', gates: ['g'] }] }, true],
    ['gates that are none', { gates: ['g'] }, false],
    ['gates of no product', { gates: [{ gates: ['g'] }] }, false],
    ['gates without names', { gates: [{ product: 'p', gates: [1] }] }, false],
  ];
  it.each([...shared, ...own])('%s', (_name, change, expected) => {
    expect(isWithdrawalRead(change)).toBe(expected);
  });

  it.each([null, 'x', 7, []])('is no %j', (json) => {
    expect(verifyWithdrawal(form, json, options)).toEqual({ ok: false, findings: [{ code: 'unreadable', at: '' }] });
  });
});
