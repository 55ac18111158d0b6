import { parseKnown, planForm, type CompiledForm, type Condition } from '@askless/core';
import { smallForm, type SmallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { diffForms, type FormChange } from '../index.js';

const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean): Condition => ({ '==': [{ var: id }, value] });
const kind = { kind: 'choice', options: ['x', 'y', 'z', 'w'], whenNotAsked: null } as const;

const base: SmallForm = {
  questions: { 'profile.kind': kind, 'a.one': { ...yes, when: is('profile.kind', 'x') }, 'a.two': yes },
};

function changesTo(questions: SmallForm['questions'], more: Partial<SmallForm> = {}): readonly FormChange[] {
  return diffForms(smallForm(base), smallForm({ ...base, ...more, questions: { ...base.questions, ...questions } }))
    .changes;
}

function isAsked(form: CompiledForm, known: unknown, id: string): boolean {
  const { answers } = parseKnown(form, known);
  return planForm(form, answers, { asOf: '2026-06-15', stage: 'postLoan' }).decisions.get(id)?.state === 'ask';
}

describe('diffForms', () => {
  it('finds nothing in a form that is only written otherwise', () => {
    const same: Condition = { '!': { or: [{ '!': is('profile.kind', 'x') }, false] } };
    const diff = diffForms(
      smallForm(base),
      smallForm({ questions: { ...base.questions, 'a.one': { ...yes, when: same } } }),
    );
    expect(diff).toMatchObject({ changes: [], texts: [], notCompared: [], affected: { share: 0, profiles: 0, of: 4 } });
    expect(diff.before.hash).not.toBe(diff.after.hash);
  });

  it('counts who is asked more, and shows one of them, as core plans both forms', () => {
    const wider = { 'a.one': { ...yes, when: { in: [{ var: 'profile.kind' }, ['x', 'y', 'z']] } } } as const;
    const [change, ...others] = changesTo(wider);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      change: 'asked',
      id: 'a.one',
      gains: { share: 0.5, profiles: 2, of: 4, example: { known: { profile: { kind: 'y' } }, facts: 1 } },
    });
    expect(change?.losses).toBe(undefined);
    const known = change?.gains?.example?.known;
    const after = smallForm({ questions: { ...base.questions, ...wider } });
    expect([isAsked(smallForm(base), known, 'a.one'), isAsked(after, known, 'a.one')]).toEqual([false, true]);
  });

  it('tells gains from losses', () => {
    const [change] = changesTo({ 'a.one': { ...yes, when: is('profile.kind', 'y') } });
    expect(change).toMatchObject({ gains: { profiles: 1 }, losses: { profiles: 1 } });
    expect([change?.gains?.example?.known, change?.losses?.example?.known]).toEqual([
      { profile: { kind: 'y' } },
      { profile: { kind: 'x' } },
    ]);
  });

  it('names questions that only one form has', () => {
    const without = smallForm({ questions: { 'profile.kind': kind, 'a.two': yes } });
    expect(diffForms(smallForm(base), without).changes).toMatchObject([
      { change: 'asked', id: 'a.one', only: 'before', losses: { profiles: 1 } },
    ]);
    expect(diffForms(without, smallForm(base)).changes).toMatchObject([
      { change: 'asked', id: 'a.one', only: 'after', gains: { profiles: 1 } },
    ]);
  });

  it('compares gates and checks by whom they concern', () => {
    const gated = (when: Condition): Partial<SmallForm> => ({ products: [{ id: 'p', gates: [{ id: 'g', when }] }] });
    const checked = (holds: Condition): Partial<SmallForm> => ({
      checks: [{ id: 'c', holds, severity: 'block', at: 'a.two' }],
    });
    const before = smallForm({ ...base, ...gated(is('profile.kind', 'x')), ...checked(is('a.two', true)) });
    const after = smallForm({
      ...base,
      ...gated({ in: [{ var: 'profile.kind' }, ['x', 'y']] }),
      ...checked(is('a.two', false)),
    });
    const { changes } = diffForms(before, after);
    expect(changes).toMatchObject([
      { change: 'gate', id: 'g', gains: { profiles: 1, example: { known: { profile: { kind: 'y' } } } } },
      {
        change: 'check',
        id: 'c',
        gains: { profiles: 4, example: { known: { answers: { a: { two: true } } } } },
        losses: { profiles: 4, example: { known: { answers: { a: { two: false } } } } },
      },
    ]);
  });

  it('tells what is answered, on what terms, derived, in how many rows and in which order', () => {
    expect(changesTo({ 'a.two': { ...yes, kind: 'integer' } }).map(({ change }) => change)).toEqual(['answers']);
    expect(changesTo({ 'a.two': { ...yes, stage: 'dueDiligence' } }).map(({ change }) => change)).toEqual(['terms']);
    expect(
      changesTo({ 'a.two': { ...yes, derive: is('profile.kind', 'x') ? { var: 'a.one' } : false } }),
    ).toMatchObject([{ change: 'derivation', id: 'a.two' }]);
    const grouped = (minRows: number): SmallForm => ({ questions: { 'g.x': yes }, groups: { g: { minRows } } });
    expect(diffForms(smallForm(grouped(1)), smallForm(grouped(2))).changes).toContainEqual({ change: 'rows', id: 'g' });
    const turned = smallForm({
      questions: { 'profile.kind': kind, 'a.two': yes, 'a.one': { ...yes, when: is('profile.kind', 'x') } },
    });
    expect(diffForms(smallForm(base), turned).changes).toEqual([{ change: 'order', id: 'a.one' }]);
  });

  it('does not call the same what takes more nodes than the budget', () => {
    const { changes, notCompared } = diffForms(smallForm(base), smallForm({ ...base, wanted: ['a.two'] }), {
      budget: 1,
    });
    expect(changes.length + notCompared.length).toBeGreaterThan(0);
  });
});
