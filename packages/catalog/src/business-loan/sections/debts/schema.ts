import type { GroupSchema, SectionSchema } from '@askless/core';

/** Existing financing and contingent liabilities. */
export const debtsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    hasLoans: { kind: 'boolean', type: 'boolean' },
    hasGuarantees: { kind: 'boolean', type: 'boolean' },
    pastDue: { kind: 'boolean', type: 'boolean' },
    pendingLitigation: { kind: 'boolean', type: 'boolean' },
    litigationDetails: { kind: 'text', type: 'string', maxLength: 4000 },
    bankruptcy: { kind: 'boolean', type: 'boolean' },
    governmentDebt: { kind: 'boolean', type: 'boolean' },
    totalDebt: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
  },
} as const satisfies SectionSchema;

/** Existing loans, one object a row. */
export const loansSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      lender: { kind: 'text', type: 'string' },
      balance: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      monthlyPayment: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      maturity: { kind: 'date', type: 'string' },
      security: { kind: 'text', type: 'string' },
      toRefinance: { kind: 'boolean', type: 'boolean' },
      rate: { kind: 'percent', type: 'string', min: '0', max: '100' },
      prepaymentFee: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    },
  },
} as const satisfies GroupSchema;

/** Guarantees given, one object a row. */
export const extguarsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      beneficiary: { kind: 'text', type: 'string' },
      amount: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      expiry: { kind: 'date', type: 'string' },
    },
  },
} as const satisfies GroupSchema;
