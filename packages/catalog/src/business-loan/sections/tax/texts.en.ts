import type { QuestionTexts } from '@askless/core';

export const taxTexts = {
  'tax.dataConsent': {
    label: 'Consent to tax data',
    why: 'One consent replaces more than ten answers',
    help: 'With your consent the tax bureau supplies most figures.',
  },
  'tax.creditRating': {
    label: 'Tax credit rating',
    why: 'Eligibility',
    help: 'Set each year by the tax bureau.',
    options: { A: 'A', B: 'B', M: 'M', C: 'C', D: 'D' },
  },
  'tax.taxPaidLastYear': {
    label: 'Tax paid last year',
    why: 'Confirms revenue',
  },
  'tax.arrears': {
    label: 'Tax arrears',
    why: 'Negative screen',
  },
  'tax.vatTaxpayerType': {
    label: 'VAT taxpayer type',
    why: 'Comes with tax data',
    options: { general: 'General taxpayer', small_scale: 'Small-scale taxpayer' },
  },
  'accounts.bank': {
    label: 'Bank',
    why: 'Statement verification',
  },
  'accounts.number': {
    label: 'Account number',
    why: 'Statements and disbursement',
  },
  'accounts.averageBalance': {
    label: 'Average balance',
    why: 'Liquidity',
  },
  'accounts.inflow12m': {
    label: 'Inflow last 12 months',
    why: 'Proxy for revenue',
    help: 'All money in over the last 12 months.',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
