import type { GroupSchema } from '@askless/core';

/** Guarantors, one object a row. */
export const guarantorsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: { kind: 'choice', type: 'string', enum: ['person', 'company', 'guarantee_company'] },
      name: { kind: 'text', type: 'string' },
      idNo: { kind: 'text', type: 'string', maxLength: 40 },
      relationship: {
        kind: 'choice',
        type: 'string',
        enum: ['owner', 'parent', 'affiliate', 'third_party', 'professional'],
      },
      netWorth: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      annualIncome: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      otherGuarantees: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      consent: { kind: 'boolean', type: 'boolean' },
    },
  },
} as const satisfies GroupSchema;
