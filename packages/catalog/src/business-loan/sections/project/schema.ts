import type { GroupSchema, SectionSchema } from '@askless/core';

/** Project and budget. */
export const projectSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { kind: 'text', type: 'string' },
    kind: { kind: 'choice', type: 'string', enum: ['new_build', 'expansion', 'upgrade', 'acquisition'] },
    location: { kind: 'address', type: ['string', 'object'] },
    description: { kind: 'text', type: 'string', maxLength: 4000 },
    approvalType: { kind: 'choice', type: 'string', enum: ['approval', 'verification', 'filing'] },
    approvalNo: { kind: 'text', type: 'string' },
    landStatus: { kind: 'choice', type: 'string', enum: ['owned', 'leased', 'permit_pending', 'not_needed'] },
    planningPermitNo: { kind: 'text', type: 'string' },
    constructionPermitNo: { kind: 'text', type: 'string' },
    startDate: { kind: 'date', type: 'string' },
    completionDate: { kind: 'date', type: 'string' },
    totalCost: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
    equityAmount: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
    equityRatio: { kind: 'percent', type: 'string', min: '0', max: '1000000' },
    equityPaidIn: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
    offtake: {
      kind: 'choice',
      type: 'string',
      enum: ['offtake_contract', 'government_payment', 'merchant', 'user_fees'],
    },
    annualRevenue: { kind: 'money', type: 'string', currency: 'loan.currency' },
    annualOpex: { kind: 'money', type: 'string', currency: 'loan.currency' },
    dscrMin: { kind: 'decimal', type: 'string' },
    irr: { kind: 'percent', type: 'string', max: '1000000' },
    sponsorName: { kind: 'text', type: 'string' },
    sponsorExperience: { kind: 'text', type: 'string', maxLength: 4000 },
    epcContractor: { kind: 'text', type: 'string' },
    completionGuarantee: { kind: 'boolean', type: 'boolean' },
    marketAnalysis: { kind: 'text', type: 'string', maxLength: 4000 },
    rawMaterials: { kind: 'text', type: 'string', maxLength: 4000 },
    revenueAccountBank: { kind: 'text', type: 'string' },
  },
} as const satisfies SectionSchema;

/** Budget lines, one object a row. */
export const budgetSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      category: {
        kind: 'choice',
        type: 'string',
        enum: [
          'land',
          'civil_works',
          'equipment',
          'installation',
          'soft_cost',
          'contingency',
          'interest_during_construction',
          'working_capital',
        ],
      },
      amount: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
      spentToDate: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
    },
  },
} as const satisfies GroupSchema;

/** Funding sources, one object a row. */
export const fundingSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: {
        kind: 'choice',
        type: 'string',
        enum: ['equity', 'this_loan', 'other_loan', 'grant', 'shareholder_loan'],
      },
      amount: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'large' },
      confirmed: { kind: 'boolean', type: 'boolean' },
    },
  },
} as const satisfies GroupSchema;
