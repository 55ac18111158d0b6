import type { GroupSchema, SectionSchema } from '@askless/core';

/** Financial statements. */
export const financialsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    audited: { kind: 'boolean', type: 'boolean' },
    auditor: { kind: 'text', type: 'string' },
    auditOpinion: { kind: 'choice', type: 'string', enum: ['unqualified', 'qualified', 'adverse', 'disclaimer'] },
    accountingStandard: {
      kind: 'choice',
      type: 'string',
      enum: ['cas', 'small_business_cas', 'us_gaap', 'ifrs', 'local_gaap'],
    },
    fiscalYearEnd: { kind: 'monthDay', type: 'string' },
  },
} as const satisfies SectionSchema;

/** Financial years, one object a row. */
export const yearsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      year: { kind: 'integer', type: 'integer', min: '1900', max: '2200' },
      revenue: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      costOfSales: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      grossProfit: { kind: 'money', type: 'string', currency: 'loan.currency' },
      operatingExpenses: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      ebitda: { kind: 'money', type: 'string', currency: 'loan.currency' },
      interestExpense: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      depreciation: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      tax: { kind: 'money', type: 'string', currency: 'loan.currency' },
      netProfit: { kind: 'money', type: 'string', currency: 'loan.currency' },
      cash: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      receivables: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      inventory: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      prepayments: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      currentAssets: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      fixedAssets: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      totalAssets: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      payables: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      advanceReceipts: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      shortTermDebt: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      longTermDebt: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      currentLiabilities: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      totalLiabilities: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      equity: { kind: 'money', type: 'string', currency: 'loan.currency' },
      operatingCashFlow: { kind: 'money', type: 'string', currency: 'loan.currency' },
      debtRatio: { kind: 'percent', type: 'string', min: '0', max: '1000000' },
      currentRatio: { kind: 'decimal', type: 'string' },
    },
  },
} as const satisfies GroupSchema;
