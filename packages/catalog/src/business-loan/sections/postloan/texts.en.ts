import type { QuestionTexts } from '@askless/core';

export const postloanTexts = {
  'postloan.reportingFrequency': {
    label: 'Reporting frequency',
    why: 'Agreed monitoring',
    options: { monthly: 'Monthly', quarterly: 'Quarterly', semiannual: 'Every half-year', annual: 'Yearly' },
  },
  'postloan.periodRevenue': {
    label: 'Revenue in the period',
    why: 'Business tracking',
  },
  'postloan.periodDebt': {
    label: 'Debt at period end',
    why: 'Financial tracking',
  },
  'postloan.covenantDscr': {
    label: 'Covenant: DSCR',
    why: 'Covenant',
  },
  'postloan.projectProgress': {
    label: 'Construction progress',
    why: 'Project tracking',
  },
  'postloan.useOfProceedsProof': {
    label: 'Proof of use of proceeds',
    why: 'Use of proceeds',
  },
  'postloan.materialChange': {
    label: 'Material change',
    why: 'Early warning',
  },
  'postloan.advisoryInterest': {
    label: 'Advice wanted',
    why: 'Follow-up support',
    options: { cash_flow: 'Cash flow', tax: 'Tax', export: 'Export', digitalisation: 'Digitalisation', none: 'None' },
  },
  'postloan.satisfaction': {
    label: 'Satisfaction score',
    why: 'Customer feedback',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
