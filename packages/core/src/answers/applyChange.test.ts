import { describe, expect, it } from 'vitest';
import { noAnswers, type Answers, type Change } from './answers.js';
import { applyChange } from './applyChange.js';

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);

const some = change(
  noAnswers,
  { change: 'addRow', group: 'people', row: 'r1' },
  { change: 'addRow', group: 'people', row: 'r10' },
  { change: 'answer', at: 'people[r1].name', value: 'Chen' },
  { change: 'answer', at: 'people[r10].name', value: 'Mei' },
  { change: 'sameParty', slot: 'people[r1]', as: 'owner' },
  { change: 'sameParty', slot: 'other', as: 'people[r1]' },
  { change: 'close', group: 'people', closed: true },
);

describe('a change that changes nothing gives the same answers', () => {
  it.each<Change>([
    { change: 'retract', at: 'a.nowhere' },
    { change: 'addRow', group: 'people', row: 'r1' },
    { change: 'removeRow', group: 'people', row: 'r2' },
    { change: 'removeRow', group: '__proto__', row: 'r1' },
    { change: 'close', group: 'people', closed: true },
    { change: 'close', group: 'nobody', closed: false },
    { change: 'goOn', goOn: false },
  ])('%o', (one) => {
    expect(applyChange(some, one)).toBe(some);
  });
});

describe('rows', () => {
  it('[G1] a row that goes takes its own answers and links with it, and no others', () => {
    expect(applyChange(some, { change: 'removeRow', group: 'people', row: 'r1' })).toEqual({
      ...noAnswers,
      rows: new Map([['people', ['r10']]]),
      given: new Map([['people[r10].name', { status: 'known', value: 'Mei', by: 'typed' }]]),
      closed: new Set(['people']),
    });
  });

  it('a row is put before another, or last where that is not there', () => {
    const first = applyChange(some, { change: 'addRow', group: 'people', row: 'r2', before: 'r1' });
    expect(first.rows.get('people')).toEqual(['r2', 'r1', 'r10']);
    const last = applyChange(some, { change: 'addRow', group: 'people', row: 'r2', before: 'gone' });
    expect(last.rows.get('people')).toEqual(['r1', 'r10', 'r2']);
  });

  it('a source’s rows join those there are', () => {
    const rows = new Map([['people', ['r10', 'reg1']]]);
    const supplied = applyChange(some, { change: 'supply', source: 'REG', state: { status: 'failed' }, rows });
    expect(supplied.rows.get('people')).toEqual(['r1', 'r10', 'reg1']);
    expect(supplied.given).toBe(some.given);
  });
});

it('earlier answers stay as they were', () => {
  const copy = structuredClone(some);
  change(
    some,
    { change: 'answer', at: 'people[r1].name', value: 'Wu' },
    { change: 'decline', at: 'people[r10].name', reason: 'unwilling' },
    { change: 'removeRow', group: 'people', row: 'r1' },
    { change: 'close', group: 'people', closed: false },
    { change: 'sameParty', slot: 'people[r1]', as: undefined },
  );
  expect(some).toEqual(copy);
});
