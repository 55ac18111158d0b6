import { describe, expect, it } from 'vitest';
import { smallBinding, smallDefinition, type SmallForm } from '../testing/index.js';
import { compileForm } from './compileForm.js';
import { extendForm } from './extendForm.js';
import { DefinitionError } from './faults.js';
import { parseForm } from './parseForm.js';

const yes = { kind: 'boolean' } as const;

function faultsOf(small: SmallForm): string[] {
  try {
    compileForm(smallDefinition(small), [smallBinding(small)]);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.map(({ code, at }) => `${code} ${at}`);
  }
}

describe('compileForm', () => {
  it('lists every fault at once', () => {
    const faults = faultsOf({
      questions: {
        'a.x': { ...yes, when: { '==': [{ var: 'a.nowhere' }, true] } },
        'a.y': { kind: 'choice', options: ['one'], when: { '==': [{ var: 'a.x' }, 'one'] } },
        'a.z': { ...yes, when: { '==': [{ var: 'a.y' }, 'two'] } },
      },
    });
    expect(faults).toEqual([
      'unknown-path rules.questions.a.x.when',
      'wrong-type rules.questions.a.y.when',
      'wrong-option rules.questions.a.z.when',
      'missing-when-not-asked rules.questions.a.x',
      'missing-when-not-asked rules.questions.a.y',
    ]);
  });

  const cases: readonly (readonly [string, SmallForm, string[]])[] = [
    [
      'cycles',
      {
        questions: {
          'a.x': { ...yes, whenNotAsked: null, when: { '==': [{ var: 'a.y' }, true] } },
          'a.y': { ...yes, whenNotAsked: null, when: { '==': [{ var: 'a.x' }, true] } },
        },
      },
      ['cycle rules.questions.a.x'],
    ],
    [
      'a group that goes over its own rows',
      {
        questions: { 'g.x': { ...yes, whenNotAsked: null } },
        groups: { g: { when: { some: [{ var: 'g' }, { '==': [{ var: 'x' }, true] }] } } },
      },
      ['cycle rules.questions.g.x'],
    ],
    [
      'reads of a later stage',
      {
        questions: { 'a.x': { ...yes, stage: 'contract' }, 'a.y': { ...yes, when: { '==': [{ var: 'a.x' }, true] } } },
      },
      ['later-stage rules.questions.a.y.when'],
    ],
    [
      'protected reads',
      {
        questions: {
          'a.x': { ...yes, prohibitedBasis: 'sex' },
          'a.y': { ...yes, when: { '==': [{ var: 'a.x' }, true] } },
        },
      },
      ['prohibited-basis rules.questions.a.y.when'],
    ],
    [
      'a named exception, for that read',
      {
        questions: {
          'a.x': { ...yes, prohibitedBasis: 'sex' },
          'a.y': { ...yes, when: { '==': [{ var: 'a.x' }, true] }, exceptions: [{ reads: 'a.x', law: 'some law' }] },
        },
      },
      [],
    ],
    [
      'trimming what the law requires',
      { questions: { 'a.x': yes, 'a.y': { ...yes, mandatory: true, when: { '==': [{ var: 'a.x' }, true] } } } },
      ['mandatory-condition rules.questions.a.y.when'],
    ],
    ['ids that objects have', { questions: { 'a.constructor': yes } }, ['forbidden-id schema.a.constructor']],
    [
      'a must field without a token',
      {
        questions: { 'a.x': yes, 'a.y': { ...yes, when: { '==': [{ var: 'a.x' }, true] } } },
        fields: { 'a.y': { tokens: {} } },
      },
      ['missing-token bindings.test.cells.a.y'],
    ],
    [
      'a binding that widens instead',
      {
        questions: { 'a.x': yes, 'a.y': { ...yes, when: { '==': [{ var: 'a.x' }, true] } } },
        fields: { 'a.y': { tokens: {} } },
        binding: { alsoWhen: { 'a.y': true } },
      },
      [],
    ],
    [
      'reading a row from outside',
      { questions: { 'g.x': yes, 'a.y': { ...yes, when: { '==': [{ var: 'g.x' }, true] } } }, groups: { g: {} } },
      ['wrong-scope rules.questions.a.y.when'],
    ],
    [
      'operators outside the language',
      { questions: { 'a.y': { ...yes, when: JSON.parse('{"regex":[{"var":"a.y"},"x"]}') } } },
      ['unreadable-rule rules.questions.a.y.when'],
    ],
  ];
  it.each(cases)('finds %s', (_name, small, faults) => {
    expect(faultsOf(small)).toEqual(faults);
  });

  it('[R1] refuses rules nested too deep, without running out of stack', () => {
    let when: unknown = true;
    for (let depth = 0; depth < 5000; depth += 1) when = { '!': when };
    const definition = { ...smallDefinition({ questions: { 'a.x': yes } }) };
    const deep = {
      ...definition,
      rules: { ...definition.rules, questions: { 'a.x': { ...definition.rules.questions['a.x'], when } } },
    };
    expect(() => parseForm(deep)).toThrow(DefinitionError);
  });

  it('takes back what JSON.stringify gave, with the same hash', () => {
    const small: SmallForm = { questions: { 'a.x': yes, 'g.y': { kind: 'money' } }, groups: { g: { minRows: 1 } } };
    const definition = smallDefinition(small);
    const again = parseForm(JSON.parse(JSON.stringify(definition)));
    expect(compileForm(again, [smallBinding(small)])).toEqual(compileForm(definition, [smallBinding(small)]));
  });
});

describe('extendForm', () => {
  it('changes thresholds, adds questions and keeps the base as it was', () => {
    const small: SmallForm = {
      questions: { 'a.amount': { kind: 'money' }, 'a.audit': { ...yes, when: { '>': [{ var: 'a.amount' }, '100'] } } },
    };
    const base = smallDefinition(small);
    const extended = extendForm(base, {
      schema: {
        a: { type: 'object', additionalProperties: false, properties: { extra: { kind: 'boolean', type: 'boolean' } } },
      },
      rules: {
        questions: {
          'a.audit': { when: { '>': [{ var: 'a.amount' }, '500'] } },
          'a.extra': { stage: 'application', sensitivity: 'public', purposes: ['decision'] },
        },
      },
      layout: [{ id: 'a', items: ['a.extra', 'a.amount', 'a.audit'] }],
    });
    const form = compileForm(extended, []);
    expect(form.questions.map(({ id, when }) => [id, when])).toEqual([
      ['a.amount', true],
      ['a.audit', { '>': [{ var: 'a.amount' }, '500'] }],
      ['a.extra', true],
    ]);
    expect(base).toEqual(smallDefinition(small));
  });

  it('[A3] can not give a mandatory question a condition', () => {
    const base = smallDefinition({ questions: { 'a.consent': { ...yes, mandatory: true }, 'a.x': yes } });
    const extended = extendForm(base, {
      rules: { questions: { 'a.consent': { when: { '==': [{ var: 'a.x' }, true] } } } },
    });
    expect(() => compileForm(extended, [])).toThrow(/mandatory-condition/);
  });
});
