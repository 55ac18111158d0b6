import type { QuestionTexts } from '@askless/core';

export const ownerTexts = {
  'owner.cash': {
    label: 'Cash and savings',
    why: 'Fallback capacity of the owner',
    help: 'Your own money in accounts and cash.',
  },
  'owner.realEstate': {
    label: 'Real estate owned',
    why: 'Fallback capacity',
    help: 'What your own property would sell for.',
  },
  'owner.securities': {
    label: 'Stocks and bonds',
    why: 'Fallback capacity',
  },
  'owner.retirement': {
    label: 'Retirement accounts',
    why: 'SBA 413 item',
  },
  'owner.lifeInsurance': {
    label: 'Life insurance cash value',
    why: 'SBA 413 item',
  },
  'owner.mortgages': {
    label: 'Mortgages',
    why: 'Personal debt',
  },
  'owner.otherDebts': {
    label: 'Other personal debts',
    why: 'Personal debt',
  },
  'owner.monthlyPersonalPayments': {
    label: 'Personal monthly payments',
    why: 'Global debt service',
  },
  'owner.annualSalary': {
    label: 'Personal annual income',
    why: 'Global debt service',
  },
  'owner.netWorth': {
    label: 'Personal net worth',
    why: 'Computed',
  },
  'owner.alimonyIncome': {
    label: 'Alimony or child support received',
    why: 'May not be required unless the applicant wants it counted',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
