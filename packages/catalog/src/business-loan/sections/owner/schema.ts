import type { SectionSchema } from '@askless/core';

/** Owner personal finances. */
export const ownerSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    cash: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    realEstate: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    securities: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    retirement: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    lifeInsurance: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    mortgages: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    otherDebts: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    monthlyPersonalPayments: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    annualSalary: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    netWorth: { kind: 'money', type: 'string', currency: 'loan.currency' },
    alimonyIncome: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
  },
} as const satisfies SectionSchema;
