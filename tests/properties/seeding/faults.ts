import type { Claim, FindingRule } from '@askless/check';
import type { CompiledQuestion, Condition } from '@askless/core';
import type { FaultCode } from '@askless/core/define';
import type { Random } from '@askless/core/testing';
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
import {
  and,
  catalogue,
  is,
  withCell,
  withField,
  withGroup,
  withoutField,
  withoutQuestion,
  withRule,
  withRules,
  type Setting,
} from './setting.js';

/** A form with one fault, and who should find it. */
export interface SeededFault {
  readonly setting: Setting;
  /** Part of the place at which it must be found. */
  readonly at: string;
}

/** One kind of fault that a form can have. */
export interface FaultKind {
  readonly kind: string;
  /** What the compiler, or else the check, should say of it: one of these. */
  readonly found: readonly (FaultCode | FindingRule)[];
  /** The claim that it breaks, where the compiler does not see it. */
  readonly claim?: Claim;
  readonly seed: (random: Random) => SeededFault;
}

/** Every kind of fault, each a small change of the catalogue. */
export const faultKinds: readonly FaultKind[] = [
  {
    kind: 'a binding is dropped',
    found: ['unbound-field'],
    seed: (random) => {
      const { id } = one(random, plain);
      const cells = Object.fromEntries(Object.entries(catalogue.binding.cells).filter(([path]) => path !== id));
      return { setting: { ...catalogue, binding: { ...catalogue.binding, cells } }, at: id };
    },
  },
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
    kind: 'a whenNotAsked is removed',
    found: ['missing-when-not-asked'],
    seed: (random) => {
      const { id } = one(
        random,
        readByQuestions.filter(({ when }) => typeof when === 'object'),
      );
      const { whenNotAsked: _gone, ...rule } = catalogue.definition.rules.questions[id] ?? missing(id);
      const { questions } = catalogue.definition.rules;
      return { setting: withRules(catalogue, { questions: { ...questions, [id]: rule } }), at: id };
    },
  },
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
    kind: 'a question is cut from the form',
    found: ['unknown-path'],
    seed: (random) => {
      const { id } = one(random, plain);
      return { setting: withoutQuestion(catalogue, id), at: id };
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
    kind: 'a condition reads a protected answer',
    found: ['prohibited-basis'],
    seed: (random) => {
      const { id } = one(random, unread);
      const when = and(whenOf(id), is('monitoring.womenOwned', true));
      return { setting: withRule(catalogue, id, { when }), at: id };
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
    kind: 'two questions want each other',
    found: ['cycle'],
    seed: (random) => {
      const first = one(random, unread.filter(isChoice));
      const second = one(
        random,
        unread.filter((question) => isChoice(question) && question !== first),
      );
      const wants = ({ id, spec }: CompiledQuestion): { when: Condition; whenNotAsked: null } => ({
        when: is(id, spec.options?.[0] ?? ''),
        whenNotAsked: null,
      });
      return { setting: withRule(withRule(catalogue, first.id, wants(second)), second.id, wants(first)), at: 'rules' };
    },
  },
  {
    kind: 'what the law requires has a condition',
    found: ['mandatory-condition'],
    seed: (random) => {
      const { id } = one(
        random,
        sound.questions.filter(({ mandatory }) => mandatory),
      );
      const { id: reads, spec } = one(random, read.filter(isChoice));
      return { setting: withRule(catalogue, id, { when: is(reads, spec.options?.[0] ?? '') }), at: id };
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
    kind: 'an option is misspelt',
    found: ['wrong-option'],
    seed: (random) => {
      const { id } = one(random, unread);
      const source = one(random, read.filter(isChoice));
      return { setting: withRule(catalogue, id, { when: is(source.id, `${source.spec.options?.[0]}s`) }), at: id };
    },
  },
  {
    kind: 'a path is misspelt',
    found: ['unknown-path'],
    seed: (random) => {
      const { id } = one(random, unread);
      return { setting: withRule(catalogue, id, { when: is(`${one(random, read).id}s`, true) }), at: id };
    },
  },
  {
    kind: 'a value is compared with one of another kind',
    found: ['wrong-type', 'wrong-option'],
    seed: (random) => {
      const { id } = one(random, unread);
      const source = one(
        random,
        read.filter(({ spec }) => spec.kind === 'boolean'),
      );
      return { setting: withRule(catalogue, id, { when: is(source.id, 'soon') }), at: id };
    },
  },
  {
    kind: 'a question is read before its stage',
    found: ['later-stage'],
    seed: (random) => {
      const { id } = one(random, readByQuestions);
      return { setting: withRule(catalogue, id, { stage: 'postLoan' }), at: 'rules' };
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
  {
    kind: 'a text is missing in one language',
    found: ['missing-text'],
    seed: (random) => {
      const { id } = one(random, plain);
      const { texts } = catalogue.definition;
      if (!texts) throw new Error('The catalogue has no texts.');
      const questions = Object.fromEntries(Object.entries(texts.en.questions).filter(([own]) => own !== id));
      const definition = { ...catalogue.definition, texts: { ...texts, en: { ...texts.en, questions } } };
      return { setting: { ...catalogue, definition }, at: id };
    },
  },
];

function one<T>(random: Random, all: readonly T[]): T {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return random.pick([first, ...others]);
}

function missing(id: string): never {
  throw new Error(`There is no ${id}.`);
}

function sameKind(id: string, among: readonly CompiledQuestion[]): readonly CompiledQuestion[] {
  const { kind } = questionOf(id).spec;
  const same = among.filter((other) => other.id !== id && other.spec.kind === kind);
  return same.length > 0 ? same : among.filter((other) => other.id !== id);
}

function atGate(random: Random, change: (when: Condition) => Condition): SeededFault {
  const products = catalogue.definition.rules.products ?? [];
  const product = random.between(0, products.length - 1);
  const gate = random.between(0, (products[product]?.gates.length ?? 1) - 1);
  const changed = products.map((own, place) =>
    place !== product
      ? own
      : { ...own, gates: own.gates.map((one, at) => (at === gate ? { ...one, when: change(one.when) } : one)) },
  );
  return { setting: withRules(catalogue, { products: changed }), at: `rules/products/${product}/gates/${gate}/when` };
}

type Rule = Parameters<typeof withRule>[2];

/** What no author who writes TypeScript could write. */
function parsePurposeless(rule: object): Required<Pick<Rule, 'stage' | 'sensitivity' | 'purposes'>> {
  return rule as Required<Pick<Rule, 'stage' | 'sensitivity' | 'purposes'>>;
}
