import {
  conditional,
  isChoice,
  plain,
  questionOf,
  read,
  readByQuestions,
  sound,
  unread,
  whenOf,
} from './candidates.js';
import { atGate, missing, one, parsePurposeless } from './choosing.js';
import type { FaultKind } from './faultKind.js';
import { and, catalogue, is, withGroup, withoutField, withRule, withRules } from './setting.js';

/** Faults of conditions and of who is asked. */
export const ruleFaults: readonly FaultKind[] = [
  {
    kind: 'a condition is tightened until nobody is left',
    found: ['unreachable-question'],
    claim: 'reachable',
    seed: (random) => {
      const { id } = one(random, unread);
      const choice = one(random, read.filter(isChoice));
      const [first = '', second = ''] = choice.spec.options ?? [];
      const when = and(whenOf(id), is(choice.id, first), is(choice.id, second));
      return { setting: withRule(catalogue, id, { when }), at: id };
    },
  },
  {
    kind: 'a condition is loosened until everybody passes',
    found: ['condition-always'],
    claim: 'conditions',
    seed: (random) => {
      const { id, when } = one(random, conditional);
      return {
        setting: withRule(catalogue, id, { when: { or: [whenOf(id) ?? when, { '!': whenOf(id) ?? when }] } }),
        at: id,
      };
    },
  },
  {
    kind: 'a threshold lies outside of what can be answered',
    found: ['unreachable-question'],
    claim: 'reachable',
    seed: (random) => {
      const number = one(
        random,
        read.filter(({ spec }) => spec.kind === 'integer' || spec.kind === 'money'),
      );
      const { id } = one(
        random,
        unread.filter((question) => question !== number),
      );
      const when = and(whenOf(id), { '<': [{ var: number.id }, number.spec.min ?? '0'] });
      const setting = withRule(catalogue, number.id, { whenNotAsked: null });
      return { setting: withRule(setting, id, { when }), at: id };
    },
  },
  {
    kind: 'a question is cut from the document',
    found: ['unused-question'],
    claim: 'used',
    seed: (random) => {
      const { id } = one(random, unread);
      return { setting: withoutField(catalogue, id), at: id };
    },
  },
  {
    kind: 'a gate is shadowed by its own exception',
    found: ['condition-never'],
    claim: 'conditions',
    seed: (random) => atGate(random, (when) => and(when, { '!': when })),
  },
  {
    kind: 'a gate closes a product to everyone',
    found: ['condition-always'],
    claim: 'conditions',
    seed: (random) => atGate(random, (when) => ({ or: [{ '!': when }, when] })),
  },
  {
    kind: 'a check can not be passed',
    found: ['condition-never'],
    claim: 'conditions',
    seed: (random) => {
      const checks = catalogue.definition.rules.checks ?? [];
      const place = random.between(0, checks.length - 1);
      const changed = checks.map((check, at) =>
        at === place ? { ...check, holds: and(check.holds, { '!': check.holds }) } : check,
      );
      return { setting: withRules(catalogue, { checks: changed }), at: `rules/checks/${place}` };
    },
  },
  {
    kind: 'a condition reads what is derived from a protected answer',
    found: ['protected-flow', 'prohibited-basis'],
    claim: 'protected',
    seed: (random) => {
      const reader = one(random, unread);
      const via = one(
        random,
        readByQuestions.filter(({ spec, id }) => spec.kind === 'boolean' && id !== reader.id),
      );
      const law = { reads: 'compliance.citizenshipStatus', law: 'a law that allows this read alone' };
      const [status = ''] = questionOf('compliance.citizenshipStatus').spec.options ?? [];
      const derived = withRule(catalogue, via.id, {
        derive: { case: [[is('compliance.citizenshipStatus', status), true]] },
        exceptions: [law],
      });
      const when = and(whenOf(reader.id), is(via.id, true));
      return { setting: withRule(derived, reader.id, { when }), at: 'rules/' };
    },
  },
  {
    kind: 'what the law requires stands in a group that not all have',
    found: ['mandatory-trimmed'],
    claim: 'mandatory',
    seed: (random) => {
      const { questions } = sound.groups.find(({ when }) => when !== undefined) ?? missing('group');
      const id = one(random, questions);
      const { when: _gone, ...rule } = catalogue.definition.rules.questions[id] ?? missing(id);
      const all = { ...catalogue.definition.rules.questions, [id]: { ...rule, mandatory: true } };
      return { setting: withRules(catalogue, { questions: all }), at: id };
    },
  },
  {
    kind: 'the interview waits for the lender',
    found: ['interview-stuck'],
    claim: 'ends',
    seed: (random) => {
      const { id } = one(random, readByQuestions);
      return { setting: withRule(withoutField(catalogue, id), id, { supplier: 'lender' }), at: 'rules/' };
    },
  },
  {
    kind: 'a purpose is missing',
    found: ['no-purpose', 'wrong-shape'],
    claim: 'used',
    seed: (random) => {
      const { id } = one(random, plain);
      const rule = catalogue.definition.rules.questions[id] ?? missing(id);
      const { questions } = catalogue.definition.rules;
      const without = parsePurposeless({ ...rule, purposes: [] });
      return { setting: withRules(catalogue, { questions: { ...questions, [id]: without } }), at: id };
    },
  },
  {
    kind: 'a question ends before it begins',
    found: ['unreachable-question'],
    claim: 'reachable',
    seed: (random) => {
      const { id } = one(random, unread);
      return { setting: withRule(catalogue, id, { validFrom: '2027-01-01', validTo: '2026-01-01' }), at: id };
    },
  },
  {
    kind: 'nobody has a row',
    found: ['unreachable-group'],
    claim: 'reachable',
    seed: (random) => {
      const { id } = one(
        random,
        sound.groups.filter(({ fiscalYears }) => fiscalYears === undefined),
      );
      const source = one(
        random,
        read.filter((question) => isChoice(question)),
      );
      const when = and(is(source.id, source.spec.options?.[0] ?? ''), is(source.id, source.spec.options?.[1] ?? ''));
      return { setting: withGroup(catalogue, id, { when }), at: id };
    },
  },
];
