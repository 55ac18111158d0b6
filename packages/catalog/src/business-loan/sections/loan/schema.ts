import type { SectionSchema } from '@askless/core';

/** Loan request. */
export const loanSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    purpose: {
      kind: 'choice',
      type: 'string',
      enum: ['working_capital', 'equipment', 'fixed_asset', 'project_finance', 'trade_finance', 'refinancing'],
    },
    amount: { kind: 'money', type: 'string', min: '0.01', currency: 'loan.currency' },
    currency: { kind: 'choice', type: 'string', enum: ['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY'] },
    termMonths: { kind: 'integer', type: 'integer', min: '1', max: '600', unit: 'month' },
    securityTypes: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: ['unsecured', 'mortgage', 'pledge', 'guarantee'] },
      exclusive: ['unsecured'],
    },
    repaymentMethod: {
      kind: 'choice',
      type: 'string',
      enum: ['equal_instalment', 'equal_principal', 'interest_only_bullet', 'seasonal', 'sculpted'],
    },
    repaymentSource: { kind: 'text', type: 'string', maxLength: 4000 },
    rateType: { kind: 'choice', type: 'string', enum: ['fixed', 'floating'] },
    desiredDrawDate: { kind: 'date', type: 'string' },
    gracePeriodMonths: { kind: 'integer', type: 'integer', min: '0', max: '120', unit: 'month' },
    purposeDescription: { kind: 'text', type: 'string', maxLength: 4000 },
    revolving: { kind: 'boolean', type: 'boolean' },
    subsidyProgramme: {
      kind: 'choice',
      type: 'string',
      enum: ['none', 'sba_7a', 'sba_504', 'startup_guarantee', 'eu_investeu', 'tech_subsidy'],
    },
    applicationChannel: { kind: 'choice', type: 'string', enum: ['online', 'branch', 'broker', 'phone'] },
  },
} as const satisfies SectionSchema;
