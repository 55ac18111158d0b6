import { defineForm } from '@askless/core/define';
import { expectTypeOf, test } from 'vitest';
import { hooksOf } from './hooksOf.js';
import type { QuestionBag } from './useQuestion.js';

const rest = { stage: 'application', sensitivity: 'public', purposes: ['decision'] } as const;
const form = defineForm({
  id: 'x',
  version: '1',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      loan: {
        type: 'object',
        additionalProperties: false,
        properties: {
          purpose: { kind: 'choice', type: 'string', enum: ['equipment', 'trade'] },
          months: { kind: 'integer', type: 'integer' },
        },
      },
      owners: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { name: { kind: 'text', type: 'string' } },
        },
      },
    },
  },
  rules: {
    questions: { 'loan.purpose': rest, 'loan.months': rest, 'owners.name': rest },
    groups: { owners: { rows: { open: true } } },
  },
  layout: [],
});

const { useQuestion, useGroup } = hooksOf<typeof form>();

test('paths of the form compile, also those of rows; their values have its types', () => {
  const purpose = () => useQuestion('loan.purpose');
  const name = () => useQuestion('owners[r1].name');
  expectTypeOf<Extract<ReturnType<typeof purpose>, { status: 'known' }>['value']>().toEqualTypeOf<
    'equipment' | 'trade'
  >();
  expectTypeOf<Extract<ReturnType<typeof name>, { status: 'known' }>['value']>().toEqualTypeOf<string>();
  expectTypeOf(() => useGroup('owners')).toBeFunction();
});

test('others do not', () => {
  // @ts-expect-error no such question
  expectTypeOf(() => useQuestion('loan.colour')).toBeFunction();
  // @ts-expect-error a question of a group is asked in its rows
  expectTypeOf(() => useQuestion('owners.name')).toBeFunction();
  // @ts-expect-error no such group
  expectTypeOf(() => useGroup('friends')).toBeFunction();
});

test('what only an asked question has can’t be reached before its status is known', () => {
  expectTypeOf<QuestionBag>().not.toHaveProperty('input');
  expectTypeOf<QuestionBag>().not.toHaveProperty('value');
  expectTypeOf<Extract<QuestionBag, { status: 'ask' }>>().toHaveProperty('input');
  expectTypeOf<Extract<QuestionBag, { status: 'ask' }>>().not.toHaveProperty('text');
  expectTypeOf<Extract<QuestionBag, { status: 'known' }>>().toHaveProperty('correct');
});
