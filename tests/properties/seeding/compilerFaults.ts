import type { CompiledQuestion, Condition } from '@askless/core';
import { isChoice, plain, read, readByQuestions, sound, unread, whenOf } from './candidates.js';
import { missing, one } from './choosing.js';
import type { FaultKind } from './faultKind.js';
import { and, catalogue, is, withoutQuestion, withRule, withRules } from './setting.js';

/** Faults that the compiler refuses. */
export const compilerFaults: readonly FaultKind[] = [
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
    kind: 'a question is cut from the form',
    found: ['unknown-path'],
    seed: (random) => {
      const { id } = one(random, plain);
      return { setting: withoutQuestion(catalogue, id), at: id };
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
