import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/index.js';
import type { FormPatch } from '../format/index.js';
import { smallBinding, smallDefinition, type SmallForm } from '../testing/index.js';
import { compileForm } from './compileForm.js';
import { extendForm } from './extendForm.js';
import { DefinitionError } from './faults.js';
import { parseForm } from './parseForm.js';

const yes = { kind: 'boolean' } as const;
const rule = { stage: 'application', sensitivity: 'public', purposes: ['decision'] } as const;
const small: SmallForm = {
  questions: {
    'a.consent': { ...yes, mandatory: true },
    'a.amount': { kind: 'money' },
    'a.audit': { ...yes, when: { '>': [{ var: 'a.amount' }, '100'] } },
    'b.x': yes,
    'rows.name': { kind: 'text' },
  },
  groups: { rows: {} },
  checks: [{ id: 'some', at: 'a.amount', severity: 'confirm', holds: { '>': [{ var: 'a.amount' }, '0'] } }],
};

function withTexts(definition: FormDefinition): FormDefinition {
  const labels = Object.keys(definition.rules.questions).map((id) => [
    id,
    { label: `label of ${id}`, why: `why ${id}` },
  ]);
  const texts = {
    title: 'title',
    sections: { a: 'a', b: 'b', rows: 'rows' },
    groups: { rows: { label: 'rows', row: 'row' } },
    questions: Object.fromEntries(labels),
    sources: {},
    checks: { some: 'some' },
    products: {},
    gates: {},
  };
  return { ...definition, texts: { 'zh-CN': texts, en: texts } };
}

const base = withTexts(smallDefinition(small));

function faultsOf(patch: FormPatch): string[] {
  try {
    compileForm(extendForm(base, patch), [smallBinding(small)]);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults.map(({ code, at }) => `${code} ${at}`);
    throw error;
  }
}

describe('a patch', () => {
  it('of nothing changes nothing', () => {
    expect(extendForm(base, {})).toEqual({ ...base, rules: { ...base.rules, products: [] } });
    expect(compileForm(extendForm(base, {}), []).hash).toBe(compileForm(base, []).hash);
  });

  it('changes a threshold, and with it the hash; the base stays as it was', () => {
    const before = structuredClone(base);
    const patch = { rules: { questions: { 'a.audit': { when: { '>': [{ var: 'a.amount' }, '500'] } } } } } as const;
    const form = compileForm(extendForm(base, patch), []);
    expect(form.questions.find(({ id }) => id === 'a.audit')?.when).toEqual({ '>': [{ var: 'a.amount' }, '500'] });
    expect(form.hash).not.toBe(compileForm(base, []).hash);
    expect(base).toEqual(before);
  });

  it('changes texts, one part of one, in each language by itself; the hash stays', () => {
    const patch: FormPatch = {
      texts: {
        'zh-CN': { questions: { 'b.x': { help: '说明' } } },
        en: { title: 'Other', questions: { 'b.x': { label: 'X' } } },
      },
    };
    const { texts } = extendForm(base, patch);
    expect(texts?.['zh-CN'].questions['b.x']).toEqual({ label: 'label of b.x', why: 'why b.x', help: '说明' });
    expect(texts?.en.questions['b.x']).toEqual({ label: 'X', why: 'why b.x' });
    expect([texts?.en.title, texts?.['zh-CN'].title]).toEqual(['Other', 'title']);
    expect(compileForm(extendForm(base, patch), []).hash).toBe(compileForm(base, []).hash);
  });

  it('moves questions: a section replaced takes them from where they were', () => {
    const { layout } = extendForm(base, { layout: [{ id: 'b', items: ['a.amount', 'b.x'] }] });
    expect(layout).toEqual([
      { id: 'a', items: ['a.consent', 'a.audit'] },
      { id: 'b', items: ['a.amount', 'b.x'] },
      { id: 'rows', items: ['rows'] },
    ]);
  });

  it('keeps what a patch places nowhere in its section, behind what it places there', () => {
    const { layout } = extendForm(base, { layout: [{ id: 'a', items: ['b.x', 'a.audit'] }] });
    expect(layout).toEqual([
      { id: 'a', items: ['b.x', 'a.audit', 'a.consent', 'a.amount'] },
      { id: 'b', items: [] },
      { id: 'rows', items: ['rows'] },
    ]);
  });

  it('adds questions to sections and groups; without a rule, a place or a text they are faults', () => {
    const schema: FormPatch['schema'] = {
      b: { type: 'object', additionalProperties: false, properties: { y: { kind: 'boolean', type: 'boolean' } } },
      rows: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { age: { kind: 'integer', type: 'integer' } },
        },
      },
    };
    const texts = { questions: { 'b.y': { label: 'y', why: 'y' }, 'rows.age': { label: 'age', why: 'age' } } };
    const whole: FormPatch = {
      schema,
      rules: { questions: { 'b.y': rule, 'rows.age': rule } },
      layout: [{ id: 'b', items: ['b.x', 'b.y'] }],
      texts: { 'zh-CN': texts, en: texts },
    };
    expect(faultsOf(whole)).toEqual([]);
    expect(compileForm(extendForm(base, whole), []).questions.map(({ id }) => id)).toEqual([
      'a.consent',
      'a.amount',
      'a.audit',
      'b.x',
      'b.y',
      'rows.name',
      'rows.age',
    ]);
    expect(faultsOf({ schema })).toEqual([
      'missing-rule rules.questions.b.y',
      'missing-rule rules.questions.rows.age',
      'layout layout',
      'missing-text texts.zh-CN.questions.b.y.label',
      'missing-text texts.zh-CN.questions.b.y.why',
      'missing-text texts.zh-CN.questions.rows.age.label',
      'missing-text texts.zh-CN.questions.rows.age.why',
      'missing-text texts.en.questions.b.y.label',
      'missing-text texts.en.questions.b.y.why',
      'missing-text texts.en.questions.rows.age.label',
      'missing-text texts.en.questions.rows.age.why',
    ]);
  });

  it('[A3] gives no condition to what the law requires', () => {
    const when = { '==': [{ var: 'b.x' }, true] } as const;
    const questions = { 'a.consent': { when }, 'b.x': { whenNotAsked: null } };
    expect(faultsOf({ rules: { questions } })).toEqual(['mandatory-condition rules.questions.a.consent.when']);
  });

  it('[A3] can neither call it no longer required, nor leave it to the lender', () => {
    const patch = { mandatory: false, supplier: 'lender', when: { '==': [{ var: 'b.x' }, true] } } as const;
    expect(extendForm(base, { rules: { questions: { 'a.consent': { mandatory: false } } } }).rules).toEqual({
      ...base.rules,
      products: [],
    });
    expect(faultsOf({ rules: { questions: { 'a.consent': patch, 'b.x': { whenNotAsked: null } } } })).toEqual([
      'mandatory-condition rules.questions.a.consent.when',
      'mandatory-condition rules.questions.a.consent.supplier',
    ]);
  });

  it('replaces a check of the same name', () => {
    const check = {
      id: 'some',
      at: 'a.amount',
      severity: 'block',
      holds: { '>': [{ var: 'a.amount' }, '9'] },
    } as const;
    expect(extendForm(base, { rules: { checks: [check] } }).rules.checks).toEqual([check]);
  });
});

it('[N3] a must field whose question is not always asked needs a token, or a binding that widens it', () => {
  const without: SmallForm = { ...small, fields: { 'a.audit': { tokens: {} } } };
  const compile = (form: SmallForm) => compileForm(smallDefinition(form), [smallBinding(form)]);
  expect(() => compile(without)).toThrow('missing-token');
  expect(() => compile({ ...without, fields: { 'a.audit': { tokens: {}, strength: 'may' } } })).not.toThrow();
  const widened = compile({ ...without, binding: { alsoWhen: { 'a.audit': true } } });
  expect(widened.questions.find(({ id }) => id === 'a.audit')?.when).toBe(true);
});

it('a definition that JSON gave back is the same, hash included', () => {
  const again = parseForm(JSON.parse(JSON.stringify(base)));
  expect(again).toEqual(base);
  expect(compileForm(again, [smallBinding(small)])).toEqual(compileForm(base, [smallBinding(small)]));
});

it('rules 10,000 deep are one fault, not a stack that overflows', () => {
  const depth = 10_000;
  const text = JSON.stringify(base).replace(
    '{">":[{"var":"a.amount"},"100"]}',
    '{"!":'.repeat(depth) + 'true' + '}'.repeat(depth),
  );
  const deep: unknown = JSON.parse(text);
  expect(() => parseForm(deep)).toThrow(DefinitionError);
});
