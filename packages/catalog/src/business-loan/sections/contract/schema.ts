import type { GroupSchema, SectionSchema } from '@askless/core';

/** Contract and disbursement. */
export const contractSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    disbursementAccount: { kind: 'identifier', type: 'string', scheme: 'account' },
    paymentMode: { kind: 'choice', type: 'string', enum: ['self', 'entrusted'] },
    repaymentDay: { kind: 'integer', type: 'integer', min: '1', max: '31' },
    signatureMethod: { kind: 'choice', type: 'string', enum: ['e_sign', 'branch'] },
    acceptedOffer: { kind: 'boolean', type: 'boolean' },
    interestRate: { kind: 'percent', type: 'string', min: '0', max: '100' },
  },
} as const satisfies SectionSchema;

/** Drawdown plan, one object a row. */
export const drawsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      date: { kind: 'date', type: 'string' },
      amount: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    },
  },
} as const satisfies GroupSchema;
