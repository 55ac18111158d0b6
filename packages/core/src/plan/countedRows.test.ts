import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, type Answers, type Change } from '../answers/index.js';
import { compileForm, defineForm } from '../define/index.js';
import type { Binding, IntakeFormat } from '../format/index.js';
import { planForm } from './planForm.js';

const rule = { stage: 'application', sensitivity: 'public', purposes: ['regulatory'] } as const;

/** As many owners as the borrower has, and what each is called. */
const form = defineForm({
  id: 'owned',
  version: '1',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      firm: {
        type: 'object',
        additionalProperties: false,
        properties: {
          owners: { kind: 'integer', type: 'integer', min: '0', max: '4' },
          traits: { kind: 'choices', type: 'array', items: { type: 'string', enum: ['few', 'many', 'odd'] } },
        },
      },
      owner: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, properties: { name: { kind: 'text', type: 'string' } } },
      },
    },
  },
  rules: {
    questions: {
      'firm.owners': rule,
      'firm.traits': {
        ...rule,
        derive: {
          choices: [
            [{ '<': [{ var: 'firm.owners' }, 2] }, 'few'],
            [{ '>=': [{ var: 'firm.owners' }, 2] }, 'many'],
            [{ in: [{ var: 'firm.owners' }, [1, 3]] }, 'odd'],
          ],
        },
      },
      'owner.name': rule,
    },
    groups: { owner: { rows: { count: { var: 'firm.owners' } } } },
  },
  layout: [{ id: 'firm', items: ['firm.owners', 'firm.traits', 'owner'] }],
});

const format: IntakeFormat = {
  id: 'register',
  version: '1',
  title: { 'zh-CN': '登记', en: 'Register' },
  fields: [
    { path: 'owner[].name', strength: 'must', supplier: 'applicant' },
    { path: 'traits', strength: 'must', supplier: 'applicant' },
  ],
};
const binding: Binding = {
  format,
  form: 'owned',
  cells: { 'owner[].name': { var: 'item.name' }, traits: { var: 'firm.traits' } },
  tables: { owner: { groups: ['owner'] } },
};
const compiled = compileForm(form, [binding]);

function statesAfter(...changes: readonly Change[]): Record<string, string> {
  const answers = changes.reduce<Answers>(applyChange, noAnswers);
  const { decisions } = planForm(compiled, answers, { asOf: '2026-11-25', stage: 'application' });
  return Object.fromEntries(
    [...decisions.values()].map((decision) => [
      decision.id,
      decision.state === 'pending' ? `pending on ${decision.on.instances.join()}` : decision.state,
    ]),
  );
}

function owners(value: number): Change {
  return { change: 'answer', at: 'firm.owners', value };
}

describe('a group with as many rows as an expression says', () => {
  it('[G4] has one pending row until the number is known, and asks for the number', () => {
    expect(statesAfter()).toEqual({
      'firm.owners': 'ask',
      'firm.traits': 'pending on firm.owners',
      'owner[].name': 'pending on firm.owners',
    });
  });

  it('[G4] asks each row once the number is known, and no closing', () => {
    expect(statesAfter(owners(2), { change: 'answer', at: 'owner[2].name', value: 'Li' })).toEqual({
      'firm.owners': 'known',
      'firm.traits': 'derived',
      'owner[1].name': 'ask',
      'owner[2].name': 'known',
    });
  });

  it('[G4] has no row where there is none to count', () => {
    expect(statesAfter(owners(0))).toEqual({ 'firm.owners': 'known', 'firm.traits': 'derived' });
  });

  it('[A2] keeps the answers of rows that are gone aside, and has them back with the row', () => {
    const named: Change = { change: 'answer', at: 'owner[2].name', value: 'Li' };
    expect(statesAfter(owners(2), named, owners(1))['owner[2].name']).toBeUndefined();
    expect(statesAfter(owners(2), named, owners(1), owners(3))).toMatchObject({
      'owner[2].name': 'known',
      'owner[3].name': 'ask',
    });
  });
});

describe('choices', () => {
  it.each([
    [0, ['few']],
    [1, ['few', 'odd']],
    [3, ['many', 'odd']],
  ])('[R7] are the options of all conditions that hold: %i owners', (count, traits) => {
    const { decisions } = planForm(compiled, applyChange(noAnswers, owners(count)), {
      asOf: '2026-11-25',
      stage: 'application',
    });
    expect(decisions.get('firm.traits')).toEqual({
      id: 'firm.traits',
      question: 'firm.traits',
      state: 'derived',
      value: traits,
    });
  });
});
