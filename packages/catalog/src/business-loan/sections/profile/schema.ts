import type { SectionSchema } from '@askless/core';

/** About the business. */
export const profileSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    jurisdiction: { kind: 'choice', type: 'string', enum: ['CN', 'US', 'EU'] },
    legalForm: {
      kind: 'choice',
      type: 'string',
      enum: ['sole_trader', 'partnership', 'limited_company', 'joint_stock_company', 'spv'],
    },
    sizeClass: { kind: 'choice', type: 'string', enum: ['micro', 'small', 'medium', 'large'] },
    isGroup: { kind: 'boolean', type: 'boolean' },
    growthStage: { kind: 'choice', type: 'string', enum: ['startup', 'growth', 'mature', 'turnaround'] },
    existingCustomer: { kind: 'boolean', type: 'boolean' },
    industry: {
      kind: 'choice',
      type: 'string',
      enum: [
        'manufacturing',
        'wholesale_retail',
        'construction',
        'real_estate',
        'energy_infrastructure',
        'agriculture',
        'technology',
        'services',
        'hospitality',
        'transport',
        'healthcare',
      ],
    },
    purpose: {
      kind: 'choice',
      type: 'string',
      enum: ['working_capital', 'equipment', 'fixed_asset', 'project_finance', 'trade_finance', 'refinancing'],
    },
    securityTypes: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: ['unsecured', 'mortgage', 'pledge', 'guarantee'] },
      exclusive: ['unsecured'],
    },
    amountBand: { kind: 'choice', type: 'string', enum: ['micro', 'small', 'medium', 'large', 'jumbo'] },
  },
} as const satisfies SectionSchema;
