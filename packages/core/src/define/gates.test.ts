import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/index.js';
import { smallBinding, smallDefinition, type SmallForm } from '../testing/index.js';
import { compileForm } from './compileForm.js';
import { extendForm } from './extendForm.js';
import { DefinitionError } from './faults.js';
import { parseForm } from './parseForm.js';

const small: SmallForm = {
  questions: {
    'a.kind': { kind: 'choice', options: ['x', 'y'] },
    'a.sex': { kind: 'choice', options: ['f', 'm'], sensitivity: 'demographic' },
    'a.married': { kind: 'boolean', prohibitedBasis: 'ECOA marital status' },
    'a.more': { kind: 'integer', when: { '==': [{ var: 'a.kind' }, 'x'] } },
    'a.text': { kind: 'text' },
  },
};

function faultsOf(change: (definition: FormDefinition) => FormDefinition): (readonly [code: string, at: string])[] {
  try {
    compileForm(change(smallDefinition(small)), [smallBinding(small)]);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.map(({ code, at }) => [code, at] as const);
  }
}

const gated = (when: unknown) => (definition: FormDefinition) =>
  extendForm(definition, parsed({ rules: { products: [{ id: 'p', gates: [{ id: 'g', when }] }] } }));
const parsed = (patch: object): Parameters<typeof extendForm>[1] => patch;

describe('gates are judged like every other rule', () => {
  it.each([
    ['a protected characteristic', { '==': [{ var: 'a.sex' }, 'f'] }, 'prohibited-basis'],
    ['a prohibited basis', { '==': [{ var: 'a.married' }, true] }, 'prohibited-basis'],
    ['a question that may not be asked', { '>': [{ var: 'a.more' }, 3] }, 'missing-when-not-asked'],
    ['a calculation with a text', { '>': [{ '+': [{ var: 'a.text' }, '1'] }, '3'] }, 'wrong-type'],
  ])('%s', (_, when, code) => {
    expect(faultsOf(gated(when)).map(([found]) => found)).toContain(code);
  });

  it('and what they read can’t be declined', () => {
    const definition = gated({ '==': [{ var: 'a.kind' }, 'y'] })(
      smallDefinition({ questions: { 'a.kind': small.questions['a.kind']! } }),
    );
    expect(compileForm(definition, []).questions.map(({ id, readByRules }) => [id, readByRules])).toEqual([
      ['a.kind', true],
    ]);
  });
});

describe('priors', () => {
  const withPriors = (priors: unknown) => (definition: FormDefinition) => extendForm(definition, parsed({ priors }));

  it.each([
    ['of no question', { 'a.none': [['x', 1]] }, 'unknown-path', 'priors.a.none'],
    ['of no answer', { 'a.kind': [['z', 1]] }, 'wrong-type', 'priors.a.kind'],
    ['with no weight', { 'a.kind': [['x', 0]] }, 'wrong-shape', 'priors.a.kind'],
  ])('%s are a fault', (_, priors, code, at) => {
    expect(faultsOf(withPriors(priors))).toEqual([[code, at]]);
  });

  it('come through JSON as they are, and a bank’s own win', () => {
    const priors = {
      'a.kind': [
        ['x', 3],
        ['y', 1],
      ],
    };
    const definition = withPriors(priors)(smallDefinition(small));
    expect(parseForm(JSON.parse(JSON.stringify(definition))).priors).toEqual(priors);
    expect(compileForm(withPriors({ 'a.kind': [['y', 1]] })(definition), []).priors).toEqual({ 'a.kind': [['y', 1]] });
    expect(() => parseForm({ ...definition, priors: { 'a.kind': [['x']] } })).toThrow(DefinitionError);
  });
});
