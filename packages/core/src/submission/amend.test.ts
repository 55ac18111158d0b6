import { describe, expect, it } from 'vitest';
import { noAnswers, parseKnown } from '../answers/index.js';
import { planForm } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { amend } from './amend.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';
import { verifySubmission } from './verifySubmission.js';

const form = smallForm({
  questions: {
    'a.name': { kind: 'text' },
    'a.rent': { kind: 'boolean', whenNotAsked: null },
    'a.landlord': { kind: 'text', when: { '==': [{ var: 'a.rent' }, true] } },
    'a.later': { kind: 'text', stage: 'dueDiligence' },
  },
  fields: { 'a.later': { stage: 'dueDiligence' } },
});
const planOf = (a: object) =>
  planForm(form, parseKnown(form, { answers: { a } }).answers, { asOf: '2026-11-25', stage: 'application' });
const taken = (result: ReturnType<typeof submit>): Submission => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
};
const first = taken(submit(planOf({ name: 'A', rent: true, landlord: 'L' })));
const second = taken(amend(planOf({ name: 'B', rent: false }), first));
const options = { known: noAnswers, asOf: { from: '2026-11-01', to: '2026-11-30' }, policy: 'refuse' } as const;
const codes = (json: unknown, more: object = {}) => verifySubmission(form, json, { ...options, ...more }).findings;

describe('[F7] an amendment', () => {
  it('is numbered after the submission that it amends, and names what has changed', () => {
    expect({ amendment: second.amendment, changes: second.changes }).toEqual({
      amendment: 1,
      changes: [
        { at: 'a.name', how: 'changed' },
        { at: 'a.rent', how: 'changed' },
        { at: 'a.landlord', how: 'withdrawn' },
      ],
    });
    expect(taken(amend(planOf({ name: 'B', rent: true, landlord: 'L' }), second))).toMatchObject({
      amendment: 2,
      changes: [
        { at: 'a.rent', how: 'changed' },
        { at: 'a.landlord', how: 'added' },
      ],
    });
    expect(first.changes).toBeUndefined();
  });

  it('is carried by its receipts: number and changed cells', () => {
    expect(second.receipts.map(({ format, amendment, changed }) => ({ format, amendment, changed }))).toEqual([
      { format: 'small', amendment: 1, changed: [] },
      {
        format: 'test',
        amendment: 1,
        changed: [{ path: 'a.name' }, { path: 'a.rent' }, { path: 'a.landlord' }],
      },
    ]);
    expect(first.receipts.some((receipt) => 'amendment' in receipt)).toBe(false);
  });
});

describe('[V7] a server that has the last submission', () => {
  it('takes the amendment that follows it', () => {
    expect(verifySubmission(form, JSON.parse(JSON.stringify(second)), { ...options, last: first })).toEqual({
      ok: true,
      findings: [],
      submission: second,
    });
  });

  it('refuses another number, other changes, an earlier stage, and changes that it can’t judge', () => {
    expect(codes(second, { last: second })).toEqual([{ code: 'other-stage', at: 'amendment' }]);
    expect(codes(first, { last: first })).toEqual([{ code: 'other-stage', at: 'amendment' }]);
    expect(codes({ ...second, changes: [] }, { last: first })).toEqual([{ code: 'forged-changes', at: 'changes' }]);
    expect(codes(second, { last: { ...first, stage: 'dueDiligence' } })).toEqual([
      { code: 'other-stage', at: 'stage' },
    ]);
    expect(codes(second)).toEqual([{ code: 'unproved-changes', at: 'changes' }]);
    expect(codes({ ...second, changes: [{ at: 'a.name', how: 'made up' }] })).toEqual([{ code: 'unreadable', at: '' }]);
  });
});
