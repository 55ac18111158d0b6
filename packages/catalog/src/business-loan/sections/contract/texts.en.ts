import type { QuestionTexts } from '@askless/core';

export const contractTexts = {
  'contract.disbursementAccount': {
    label: 'Disbursement account',
    why: 'Disbursement',
    help: 'An account in the business’s own name.',
  },
  'contract.paymentMode': {
    label: 'Payment mode',
    why: 'Entrusted payment above thresholds',
    options: { self: 'Paid to you', entrusted: 'Paid to your suppliers' },
  },
  'contract.repaymentDay': {
    label: 'Repayment day',
    why: 'Schedule',
    help: 'The day of the month, 1 to 31.',
  },
  'contract.signatureMethod': {
    label: 'Signing method',
    why: 'E-signature',
    options: { e_sign: 'Electronic signature', branch: 'At a branch' },
  },
  'contract.acceptedOffer': {
    label: 'Offer accepted (rate and total cost)',
    why: 'Transparent disclosure',
  },
  'contract.interestRate': {
    label: 'Approved rate',
    why: 'Set by the bank',
  },
  'draws.date': {
    label: 'Draw date',
    why: 'Staged drawdown',
  },
  'draws.amount': {
    label: 'Draw amount',
    why: 'Staged drawdown',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
