import { conditional, isChoice, plain, questionOf, read, unread, whenOf } from './candidates.js';
import { one, sameKind } from './choosing.js';
import type { FaultKind } from './faultKind.js';
import { and, catalogue, is, withCell, withField, withoutField, withRule } from './setting.js';

/** Faults of what is written, and of what is asked for it. */
export const documentFaults: readonly FaultKind[] = [
  {
    kind: 'a token is removed',
    found: ['missing-token', 'unwritten-need'],
    claim: 'complete',
    seed: (random) => {
      const { id } = one(random, conditional);
      return { setting: withField(catalogue, id, { tokens: {} }), at: id };
    },
  },
  {
    kind: 'a token is removed from a cell of two questions',
    found: ['unwritten-need'],
    claim: 'complete',
    seed: (random) => {
      const { id } = one(random, conditional);
      const other = one(random, sameKind(id, conditional));
      // Both apply to the same borrowers, so that neither is there for all others.
      const setting = withRule(withField(catalogue, id, { tokens: {} }), other.id, { when: whenOf(id) ?? true });
      return { setting: withCell(setting, id, { coalesce: [{ var: id }, { var: other.id }] }), at: id };
    },
  },
  {
    kind: 'a case stands behind one that covers it',
    found: ['case-never-taken'],
    claim: 'guards',
    seed: (random) => {
      const { id, spec } = one(random, unread.filter(isChoice));
      const options = spec.options ?? [];
      const source = one(random, read.filter(isChoice));
      const [first = '', second = ''] = source.spec.options ?? [];
      const derive = {
        case: [
          [{ in: [{ var: source.id }, [first, second]] }, options[0] ?? ''],
          [is(source.id, second), options[1] ?? ''],
        ] as const,
      };
      return { setting: withRule(catalogue, id, { derive }), at: id };
    },
  },
  {
    kind: 'guards of one cell overlap',
    found: ['alternatives-overlap'],
    claim: 'guards',
    seed: (random) => {
      const first = one(random, unread);
      const second = one(random, sameKind(first.id, unread));
      const setting = withCell(withoutField(catalogue, second.id), first.id, {
        coalesce: [{ var: first.id }, { var: second.id }],
      });
      const free = { when: true };
      return { setting: withRule(withRule(setting, first.id, free), second.id, free), at: first.id };
    },
  },
  {
    kind: 'an option has no code',
    found: ['uncoded-option'],
    claim: 'complete',
    seed: (random) => {
      const { id, spec } = one(random, plain.filter(isChoice));
      const codes = Object.fromEntries((spec.options ?? []).slice(1).map((option, place) => [option, `${place}`]));
      return { setting: withCell(catalogue, id, { var: id }, { codes: { [id]: codes } }), at: id };
    },
  },
  {
    kind: 'an option excludes another that is derived beside it',
    found: ['choices-exclude'],
    claim: 'guards',
    seed: (random) => {
      const source = questionOf(one(random, ['profile.industry', 'profile.growthStage', 'profile.jurisdiction']));
      const [first = '', second = ''] = source.spec.options ?? [];
      const { options = [] } = questionOf('loan.securityTypes').spec;
      const choices = [
        [{ in: [{ var: source.id }, [first, second]] }, 'unsecured'],
        [
          is(source.id, second),
          one(
            random,
            options.filter((option) => option !== 'unsecured'),
          ),
        ],
      ] as const;
      return { setting: withRule(catalogue, 'loan.securityTypes', { derive: { choices } }), at: 'loan.securityTypes' };
    },
  },
  {
    kind: 'a question is asked for nothing',
    found: ['needless-question'],
    claim: 'minimal',
    seed: (random) => {
      const asked = one(random, unread.filter(isChoice));
      const reader = one(
        random,
        unread.filter((question) => question !== asked),
      );
      const test = is(asked.id, asked.spec.options?.[0] ?? '');
      const setting = withRule(withoutField(catalogue, asked.id), asked.id, { whenNotAsked: null, when: true });
      const when = and(whenOf(reader.id), { or: [test, { '!': test }] });
      return { setting: withRule(setting, reader.id, { when }), at: asked.id };
    },
  },
  {
    kind: 'no need can want whom a question is for',
    found: ['unwanted-question'],
    claim: 'minimal',
    seed: (random) => {
      const source = one(
        random,
        plain.filter((question) => isChoice(question) && question.when === true),
      );
      const { id } = one(
        random,
        unread.filter((question) => question !== source),
      );
      const [first = '', second = ''] = source.spec.options ?? [];
      const setting = withField(catalogue, id, { when: is(source.id, second) });
      return { setting: withRule(setting, id, { when: is(source.id, first) }), at: id };
    },
  },
  {
    kind: 'the borrower is to fill in what the lender decides',
    found: ['lender-only-need'],
    claim: 'complete',
    seed: (random) => {
      const { id } = one(random, unread);
      return { setting: withRule(catalogue, id, { supplier: 'lender' }), at: id };
    },
  },
];
