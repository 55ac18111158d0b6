import { expectTypeOf, test } from 'vitest';
import type { AnswerSchema } from '../form/index.js';
import type { Condition } from '../rule/index.js';
import { defineBinding, defineForm, defineIntakeFormat, defineRules } from './defineForm.js';
import type { AnswersOf, GroupPath, QuestionPath, ValueAt } from './paths.js';
import { ruleLanguage } from './ruleLanguage.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    loan: {
      type: 'object',
      additionalProperties: false,
      properties: {
        purpose: { kind: 'choice', type: 'string', enum: ['equipment', 'trade'] },
        amount: { kind: 'money', type: 'string' },
        months: { kind: 'integer', type: 'integer' },
        secured: { kind: 'boolean', type: 'boolean' },
        types: { kind: 'choices', type: 'array', items: { type: 'string', enum: ['mortgage', 'pledge'] } },
      },
    },
    owners: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { name: { kind: 'text', type: 'string' }, share: { kind: 'percent', type: 'string' } },
      },
    },
  },
} as const satisfies AnswerSchema;
type Schema = typeof schema;

const { eq, oneOf, includes, gte, row, some, sum, value } = ruleLanguage<Schema>();

test('paths, values and answers come from the schema', () => {
  expectTypeOf<QuestionPath<Schema>>().toEqualTypeOf<
    'loan.purpose' | 'loan.amount' | 'loan.months' | 'loan.secured' | 'loan.types' | 'owners.name' | 'owners.share'
  >();
  expectTypeOf<GroupPath<Schema>>().toEqualTypeOf<'owners'>();
  expectTypeOf<ValueAt<Schema, 'loan.purpose'>>().toEqualTypeOf<'equipment' | 'trade'>();
  expectTypeOf<ValueAt<Schema, 'loan.types'>>().toEqualTypeOf<readonly ('mortgage' | 'pledge')[]>();
  expectTypeOf<NonNullable<AnswersOf<Schema>['loan']>['purpose']>().toEqualTypeOf<'equipment' | 'trade' | undefined>();
  expectTypeOf<NonNullable<AnswersOf<Schema>['owners']>[number]['share']>().toEqualTypeOf<string | undefined>();
});

test('right rules compile', () => {
  expectTypeOf(eq('loan.purpose', 'trade')).toEqualTypeOf<Condition>();
  eq('loan.secured', true);
  oneOf('loan.purpose', ['trade']);
  includes('loan.types', 'pledge');
  gte('loan.amount', '1000');
  row('owners').gte('share', '25');
  some('owners', (owner) => owner.eq('name', 'x'));
  sum('owners', 'share');
  value('loan.amount');
});

test('wrong paths, options and types do not', () => {
  // @ts-expect-error no such question
  eq('loan.colour', 'red');
  // @ts-expect-error no such option
  eq('loan.purpose', 'holiday');
  // @ts-expect-error no such option among them
  oneOf('loan.purpose', ['trade', 'holiday']);
  // @ts-expect-error a boolean is no text
  eq('loan.secured', 'true');
  // @ts-expect-error several choices are not compared as a whole
  eq('loan.types', 'pledge');
  // @ts-expect-error no such choice
  includes('loan.types', 'car');
  // @ts-expect-error a choice has no order
  gte('loan.purpose', 'trade');
  // @ts-expect-error a question of a group has no value of its own
  eq('owners.name', 'x');
  // @ts-expect-error the group has no such question
  row('owners').eq('age', 3);
  // @ts-expect-error no such group
  some('friends', () => true);
  // @ts-expect-error a name can't be added up
  sum('owners', 'name');
  expectTypeOf<ValueAt<Schema, 'owners.age'>>().toEqualTypeOf<never>();
});

const rest = { stage: 'application', sensitivity: 'public', purposes: ['decision'] } as const;

test('rules cover exactly the questions of their part', () => {
  const rulesOfLoan = defineRules<Schema>()<'loan'>;
  expectTypeOf(rulesOfLoan).toBeCallableWith({
    'loan.purpose': { ...rest, whenNotAsked: 'trade' },
    'loan.amount': rest,
    'loan.months': rest,
    'loan.secured': rest,
    'loan.types': rest,
  });
  // @ts-expect-error loan.types has no rule
  rulesOfLoan({ 'loan.purpose': rest, 'loan.amount': rest, 'loan.months': rest, 'loan.secured': rest });
  rulesOfLoan({
    // @ts-expect-error no such option for being not asked
    'loan.purpose': { ...rest, whenNotAsked: 'x' },
    'loan.amount': rest,
    'loan.months': rest,
    'loan.secured': rest,
    'loan.types': rest,
  });
});

test('a form whose rules leave a question out does not compile', () => {
  expectTypeOf<Parameters<typeof defineForm<Schema>>[0]['rules']['questions']>().toHaveProperty('owners.share');
  defineForm({
    id: 'x',
    version: '1',
    schema,
    // @ts-expect-error owners.share and others have no rule
    rules: { questions: { 'loan.purpose': rest }, groups: { owners: {} } },
    layout: [],
  });
});

const format = defineIntakeFormat({
  id: 'f',
  version: '1',
  title: { 'zh-CN': '格式', en: 'Format' },
  fields: [
    { path: 'amount', strength: 'must', supplier: 'applicant' },
    { path: 'rate', strength: 'must', supplier: 'lender' },
  ],
});

test('a binding fills each applicant field and no other', () => {
  const bound = defineBinding({ format, form: 'x', cells: { amount: value('loan.amount') } });
  expectTypeOf(bound).toHaveProperty('cells');
  // @ts-expect-error amount is bound to nothing
  defineBinding({ format, form: 'x', cells: {} });
  // @ts-expect-error the lender fills rate
  defineBinding({ format, form: 'x', cells: { amount: value('loan.amount'), rate: value('loan.amount') } });
  // @ts-expect-error no such question
  defineBinding({ format, form: 'x', cells: { amount: value('loan.sum') } });
});
