import type { QuestionTexts } from '@askless/core';

export const debtsTexts = {
  'debts.hasLoans': {
    label: 'Outstanding loans',
    why: 'Gate question',
    help: 'With any bank or other lender.',
  },
  'debts.hasGuarantees': {
    label: 'Guarantees given',
    why: 'Gate question',
    help: 'Guarantees you have given for others’ debts.',
  },
  'debts.pastDue': {
    label: 'Past due in last 24 months',
    why: 'Credit standing',
  },
  'debts.pendingLitigation': {
    label: 'Pending litigation',
    why: 'Contingent risk',
  },
  'debts.litigationDetails': {
    label: 'Litigation details',
    why: 'Assess the impact',
  },
  'debts.bankruptcy': {
    label: 'Bankruptcy history',
    why: 'SBA and credit review',
  },
  'debts.governmentDebt': {
    label: 'Default on government debt',
    why: 'SBA eligibility',
  },
  'debts.totalDebt': {
    label: 'Total financial debt',
    why: 'Debt capacity',
    help: 'The balances of all loans together.',
  },
  'loans.lender': {
    label: 'Lender',
    why: 'Existing debt',
  },
  'loans.balance': {
    label: 'Balance',
    why: 'Existing debt',
  },
  'loans.monthlyPayment': {
    label: 'Monthly payment',
    why: 'Debt service cover',
    help: 'Principal and interest together.',
  },
  'loans.maturity': {
    label: 'Maturity',
    why: 'Refinancing pressure',
  },
  'loans.security': {
    label: 'Security',
    why: 'Remaining security capacity',
  },
  'loans.toRefinance': {
    label: 'To be refinanced',
    why: 'Scope of refinancing',
  },
  'loans.rate': {
    label: 'Interest rate',
    why: 'Benefit of refinancing',
  },
  'loans.prepaymentFee': {
    label: 'Prepayment fee',
    why: 'Cost of refinancing',
  },
  'extguars.beneficiary': {
    label: 'Guaranteed party',
    why: 'Contingent liability',
  },
  'extguars.amount': {
    label: 'Amount',
    why: 'Contingent liability',
  },
  'extguars.expiry': {
    label: 'Expiry',
    why: 'Tenor of the liability',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
