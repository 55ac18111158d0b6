import type { GroupSchema, SectionSchema } from '@askless/core';

/** Ownership and control. */
export const ownershipSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    listedParentExempt: { kind: 'boolean', type: 'boolean' },
    changedLast12m: { kind: 'boolean', type: 'boolean' },
    actualController: { kind: 'text', type: 'string' },
    groupName: { kind: 'text', type: 'string' },
    parentName: { kind: 'text', type: 'string' },
    relatedParties: { kind: 'text', type: 'string', maxLength: 4000 },
    foreignOwned: { kind: 'boolean', type: 'boolean' },
  },
} as const satisfies SectionSchema;

/** Shareholders, one object a row. */
export const shareholdersSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      kind: { kind: 'choice', type: 'string', enum: ['person', 'entity'] },
      percent: { kind: 'percent', type: 'string', min: '0', max: '100' },
      idNo: { kind: 'text', type: 'string', maxLength: 40 },
      contribution: { kind: 'choice', type: 'string', enum: ['cash', 'assets', 'ip', 'equity'] },
      capitalPaid: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    },
  },
} as const satisfies GroupSchema;

/** Beneficial owners, one object a row. */
export const ubosSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      percent: { kind: 'percent', type: 'string', min: '0', max: '100' },
      controlType: { kind: 'choice', type: 'string', enum: ['shares', 'votes', 'agreement', 'senior_manager'] },
      birthDate: { kind: 'date', type: 'string' },
      nationality: { kind: 'country', type: 'string' },
      idNo: { kind: 'text', type: 'string', maxLength: 40 },
      address: { kind: 'address', type: ['string', 'object'] },
      pep: { kind: 'boolean', type: 'boolean' },
    },
  },
} as const satisfies GroupSchema;
