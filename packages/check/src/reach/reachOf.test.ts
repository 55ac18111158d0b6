import { businessLoan } from '@askless/catalog/business-loan';
import { reference } from '@askless/adapters/reference/business-loan';
import { compileForm, extendForm } from '@askless/core/define';
import { smallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { findBorrower, no, profilesOf, reachOf, spaceOf } from '../diagrams.js';

const kind = { kind: 'choice', options: ['x', 'y', 'z'], whenNotAsked: null } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;

describe('reachOf', () => {
  it('counts the profiles that can reach a question, whatever else is said', () => {
    const form = smallForm({
      questions: {
        'profile.kind': kind,
        'profile.old': yes,
        'a.one': {
          ...yes,
          when: { and: [{ '==': [{ var: 'profile.kind' }, 'x'] }, { '==': [{ var: 'profile.old' }, true] }] },
        },
        'a.two': {
          ...yes,
          when: { or: [{ '==': [{ var: 'a.one' }, true] }, { '==': [{ var: 'profile.kind' }, 'y'] }] },
        },
      },
    });
    const space = spaceOf([form]);
    const { appliesTo, askedOf } = reachOf(form, space);
    expect(profilesOf(appliesTo('a.one') ?? no, space)).toEqual({ share: 1 / 6, profiles: 1, of: 6 });
    expect(profilesOf(appliesTo('a.two') ?? no, space).profiles).toBe(3);
    expect(askedOf('a.one')).toBe(appliesTo('a.one'));
    expect(appliesTo('a.none')).toBe(undefined);
  });

  it('is equal for two forms that mean the same, and tells a borrower by whom they differ', () => {
    const base = { 'a.kind': kind, 'a.old': yes };
    const [first, same, other] = [
      { in: [{ var: 'a.kind' }, ['x', 'y']] } as const,
      { '!': { '==': [{ var: 'a.kind' }, 'z'] } } as const,
      { or: [{ '==': [{ var: 'a.kind' }, 'x'] }, { '==': [{ var: 'a.old' }, true] }] } as const,
    ].map((when) => smallForm({ questions: { ...base, 'a.one': { ...yes, when } } }));
    if (!first || !same || !other) throw new Error('There are three.');
    const space = spaceOf([first, same, other]);
    const [one, two, three] = [first, same, other].map((form) => reachOf(form, space));
    expect(two?.appliesTo('a.one')).toBe(one?.appliesTo('a.one'));
    const differ = space.diagrams.differ(one?.appliesTo('a.one') ?? no, three?.appliesTo('a.one') ?? no);
    const found =
      one && findBorrower({ diagram: differ, confirm: ({ answers }) => answers.given.size > 0 }, one.encoding);
    expect(found?.facts).toBeGreaterThan(0);
  });

  it('tells a change of the catalogue’s thresholds', () => {
    const before = compileForm(businessLoan, [reference]);
    const when = { in: [{ var: 'profile.amountBand' }, ['large', 'jumbo']] } as const;
    const after = compileForm(
      extendForm(businessLoan, { rules: { questions: { 'documents.auditReport': { when } } } }),
      [reference],
    );
    const space = spaceOf([before, after]);
    const [one, two] = [reachOf(before, space), reachOf(after, space)];
    const changed = before.questions.filter(({ id }) => one.appliesTo(id) !== two.appliesTo(id)).map(({ id }) => id);
    expect(changed).toEqual(['documents.auditReport']);
  });
});
