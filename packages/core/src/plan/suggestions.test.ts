import { describe, expect, it } from 'vitest';
import { noAnswers } from '../answers/index.js';
import { compileForm, DefinitionError } from '../define/index.js';
import type { QuestionSchema } from '../form/index.js';
import { smallBinding, smallDefinition, smallForm, type SmallQuestion } from '../testing/index.js';
import { laterDay } from '../value/index.js';
import { planForm } from './planForm.js';
import { savingsOf } from './savings.js';
import { suggestionsOf } from './suggestions.js';

const at = { asOf: '2026-01-31', stage: 'application' } as const;

describe('[K4] usual answers', () => {
  const form = smallForm({
    questions: {
      'a.months': { kind: 'integer', suggestions: [12, 36] },
      'a.by': {
        kind: 'date',
        suggestions: [
          { after: 14, unit: 'day' },
          { after: 1, unit: 'month' },
          { after: 2, unit: 'year' },
          '2026-12-31',
        ],
      },
      'a.name': { kind: 'text' },
    },
  });

  it('are those that the author lists, days counted from the day of the plan', () => {
    const plan = planForm(form, noAnswers, at);
    expect(suggestionsOf(plan, 'a.months')).toEqual([12, 36]);
    expect(suggestionsOf(plan, 'a.by')).toEqual(['2026-02-14', '2026-02-28', '2028-01-31', '2026-12-31']);
    expect(suggestionsOf(plan, 'a.name')).toEqual([]);
    expect(suggestionsOf(plan, 'no.such')).toEqual([]);
  });

  it('answer nothing before one is chosen', () => {
    expect(planForm(form, noAnswers, at).decisions.get('a.months')).toMatchObject({ state: 'ask' });
  });

  it.each([
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2026-11-30', 3, 'month', '2027-02-28'],
    ['2026-12-31', 1, 'day', '2027-01-01'],
    ['2026-03-31', -1, 'month', '2026-02-28'],
  ] as const)('%s and %i %s later is %s', (day, count, unit, later) => {
    expect(laterDay(day, count, unit)).toBe(later);
  });
});

describe('[K5] a consent', () => {
  it('asks no source: what it would save is what its sources save', () => {
    const form = smallForm({
      questions: {
        'a.allow': { kind: 'boolean', allows: ['TAX'] },
        'a.paid': { kind: 'money', sources: ['TAX'] },
      },
    });
    const plan = planForm(form, { ...noAnswers, given: new Map([['a.allow', yes]]) }, at);
    expect(plan.decisions.get('a.paid')).toMatchObject({ state: 'ask' });
    expect(savingsOf(plan, form.questions[0]?.allows ?? [])).toMatchObject([{ source: 'TAX', questions: ['a.paid'] }]);
  });
});

const yes = { status: 'known', value: true, by: 'typed' } as const;

describe('[K4] [K5] what could not be offered is a fault', () => {
  it.each([
    [{ kind: 'integer', suggestions: ['many'] }, 'wrong-type rules.questions.a.x.suggestions'],
    [{ kind: 'boolean', suggestions: [true] }, 'wrong-type rules.questions.a.x.suggestions'],
    [{ kind: 'integer', suggestions: [{ after: 1, unit: 'day' }] }, 'wrong-type rules.questions.a.x.suggestions'],
    [{ kind: 'date', suggestions: [{ after: 0.5, unit: 'day' }] }, 'wrong-type rules.questions.a.x.suggestions'],
    [{ kind: 'text', allows: ['REG'] }, 'wrong-type rules.questions.a.x.allows'],
    [{ kind: 'boolean', allows: ['TAX'] }, 'unknown-path rules.questions.a.x.allows'],
  ] satisfies readonly (readonly [SmallQuestion, string])[])('%j', (question, fault) => {
    expect(faultsOf({ 'a.x': question, 'a.y': { kind: 'text', sources: ['REG'] } })).toEqual([fault]);
  });

  it.each([
    ['CN', []],
    ['a.where', []],
    ['a.nowhere', ['unknown-path schema.a.x.country']],
  ])('a country of %s', (country, faults) => {
    const small = smallDefinition({ questions: { 'a.x': { kind: 'text' }, 'a.where': { kind: 'country' } } });
    const [part] = Object.values(small.schema.properties);
    if (part?.type !== 'object') throw new Error('It is a section.');
    const x: QuestionSchema = { kind: 'identifier', type: 'string', scheme: 'phone', country };
    const properties = { a: { ...part, properties: { ...part.properties, x } } };
    expect(codesOf(() => compileForm({ ...small, schema: { ...small.schema, properties } }, []))).toEqual(faults);
  });
});

function faultsOf(questions: Readonly<Record<string, SmallQuestion>>): readonly string[] {
  return codesOf(() => compileForm(smallDefinition({ questions }), [smallBinding({ questions })]));
}

function codesOf(compile: () => unknown): readonly string[] {
  try {
    compile();
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.map((fault) => `${fault.code} ${fault.at}`);
  }
}
