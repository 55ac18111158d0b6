import { describe, expect, it } from 'vitest';
import type { ValueSpec } from '../value/index.js';
import { evaluate } from './evaluate.js';
import type { Reader, Reading } from './reading.js';
import type { Condition, Verdict } from './rule.js';

const number: ValueSpec = { kind: 'money', min: '0' };
const choice: ValueSpec = { kind: 'choice', options: ['a', 'b', 'c'] };
const flag: ValueSpec = { kind: 'boolean' };

const readings: Record<string, Reading> = {
  five: { reading: 'value', value: '5', spec: number },
  big: { reading: 'value', value: '9007199254740993', spec: number },
  gone: { reading: 'absent' },
  openNumber: { reading: 'open', spec: number },
  openChoice: { reading: 'open', spec: choice },
  openFlag: { reading: 'open', spec: flag },
  maybeFive: { reading: 'open', spec: number, value: '5', otherwise: null },
  maybeFiveOrSix: { reading: 'open', spec: number, value: '5', otherwise: '6' },
  several: { reading: 'value', value: ['a', 'b'], spec: { kind: 'choices', options: ['a', 'b', 'c'] } },
};

const reader: Reader = {
  read: (question) => readings[question] ?? { reading: 'absent' },
  rows: () => ({ keys: [], closed: true, certain: true }),
};

const judge = (condition: Condition): Verdict => evaluate(condition, { reader, row: undefined });
const v = (name: string) => ({ var: name });

describe('evaluate', () => {
  const cases: readonly (readonly [string, Condition, Verdict])[] = [
    ['[R2] an undecided part leaves and open', { and: [true, { '<': [v('openNumber'), '5'] }] }, 'unknown'],
    ['[R2] a no decides and', { and: [{ '<': [v('openNumber'), '5'] }, false] }, 'no'],
    ['[R2] a yes decides or', { or: [{ '<': [v('openNumber'), '5'] }, true] }, 'yes'],
    ['[R2] not of unknown is unknown', { '!': { '<': [v('openNumber'), '5'] } }, 'unknown'],
    ['[R3] absent makes < no', { '<': [v('gone'), '5'] }, 'no'],
    ['[R3] absent makes != no', { '!=': [v('gone'), '5'] }, 'no'],
    ['[R3] so that not less is not the same as at least', { '!': { '<': [v('gone'), '5'] } }, 'yes'],
    ['[R4] all options agree', { in: [v('openChoice'), ['a', 'b', 'c']] }, 'yes'],
    ['[R4] no option agrees', { '==': [v('openChoice'), 'd'] }, 'no'],
    ['[R4] some options agree', { '==': [v('openChoice'), 'a'] }, 'unknown'],
    ['[R4] yes and no', { in: [v('openFlag'), [true, false]] }, 'yes'],
    ['[R4] beyond the bound', { '<': [v('openNumber'), '0'] }, 'no'],
    ['[R4] at the bound', { '>=': [v('openNumber'), '0'] }, 'yes'],
    ['[R4] equal beyond the bound', { '==': [v('openNumber'), '-1'] }, 'no'],
    ['[R5] a value that may not be asked, null otherwise', { '==': [v('maybeFive'), '5'] }, 'unknown'],
    ['[R5] a value that may not be asked, both no', { '==': [v('maybeFive'), '7'] }, 'no'],
    ['[R5] both agree', { '>=': [v('maybeFiveOrSix'), '5'] }, 'yes'],
    ['[R5] they differ', { '>=': [v('maybeFiveOrSix'), '6'] }, 'unknown'],
    ['[R8] exact beyond 2^53', { '==': [v('big'), '9007199254740992'] }, 'no'],
    ['[R8] numbers, not texts', { '<': [v('five'), '10'] }, 'yes'],
    ['[R8] numbers, also what coalesce falls back to', { '>': [{ coalesce: [v('gone'), '500'] }, '1000'] }, 'no'],
    ['[R8] and among constants', { in: [{ coalesce: [v('gone'), '5'] }, ['5.0']] }, 'yes'],
    ['[R8] texts as texts', { '==': [{ coalesce: [v('gone'), 'b'] }, 'b'] }, 'yes'],
    ['[R1] a choice among several', { in: ['b', v('several')] }, 'yes'],
    ['[R1] a choice not among several', { in: ['c', v('several')] }, 'no'],
    ['[R6] some over no rows', { some: [v('rows'), true] }, 'no'],
    ['[R6] all over no rows', { all: [v('rows'), false] }, 'yes'],
    ['[R6] none over no rows', { none: [v('rows'), true] }, 'yes'],
  ];
  it.each(cases)('%s', (_name, condition, verdict) => {
    expect(judge(condition)).toBe(verdict);
  });
});
