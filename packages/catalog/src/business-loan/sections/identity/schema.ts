import type { SectionSchema } from '@askless/core';

/** Business identity. */
export const identitySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    legalName: { kind: 'text', type: 'string' },
    tradingName: { kind: 'text', type: 'string' },
    uscc: { kind: 'identifier', type: 'string', scheme: 'uscc' },
    ein: { kind: 'identifier', type: 'string', scheme: 'ein' },
    vatId: { kind: 'identifier', type: 'string', scheme: 'vat' },
    nationalRegisterNo: { kind: 'text', type: 'string', maxLength: 60 },
    lei: { kind: 'identifier', type: 'string', scheme: 'lei' },
    legalForm: {
      kind: 'choice',
      type: 'string',
      enum: ['sole_trader', 'partnership', 'limited_company', 'joint_stock_company', 'spv'],
    },
    registrationDate: { kind: 'date', type: 'string' },
    timeInBusiness: { kind: 'decimal', type: 'string', min: '0', max: '1000', unit: 'year' },
    registeredCapital: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    paidInCapital: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    businessScope: { kind: 'text', type: 'string', maxLength: 4000 },
    industryCode: { kind: 'text', type: 'string' },
    sizeClass: { kind: 'choice', type: 'string', enum: ['micro', 'small', 'medium', 'large'] },
    listed: { kind: 'boolean', type: 'boolean' },
    licenceExpiry: { kind: 'date', type: 'string' },
    specialPermits: { kind: 'texts', type: 'array', items: { type: 'string' } },
    orgCodeCert: { kind: 'text', type: 'string' },
    taxRegCert: { kind: 'text', type: 'string' },
    loanCardNo: { kind: 'text', type: 'string' },
    annualInspection: { kind: 'boolean', type: 'boolean' },
  },
} as const satisfies SectionSchema;
