import type { GroupSchema, SectionSchema } from '@askless/core';

/** Tax and settlement accounts. */
export const taxSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    dataConsent: { kind: 'boolean', type: 'boolean' },
    creditRating: { kind: 'choice', type: 'string', enum: ['A', 'B', 'M', 'C', 'D'] },
    taxPaidLastYear: { kind: 'money', type: 'string', currency: 'loan.currency' },
    arrears: { kind: 'boolean', type: 'boolean' },
    vatTaxpayerType: { kind: 'choice', type: 'string', enum: ['general', 'small_scale'] },
  },
} as const satisfies SectionSchema;

/** Bank accounts, one object a row. */
export const accountsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      bank: { kind: 'text', type: 'string' },
      number: { kind: 'identifier', type: 'string', scheme: 'account' },
      averageBalance: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      inflow12m: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    },
  },
} as const satisfies GroupSchema;
