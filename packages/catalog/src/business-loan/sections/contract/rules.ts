import { defineRules } from '@askless/core/define';
import { forInvestment } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

/** Contract and disbursement. */
export const contractRules = defineRules<BusinessLoanSchema>()<'contract' | 'draws'>({
  'contract.disbursementAccount': {
    sources: ['CRM'],
    stage: 'contract',
    sensitivity: 'personal',
    purposes: ['contract'],
    onGeneralForm: true,
  },
  'contract.paymentMode': {
    suggestion: {
      inputs: ['loan.amount', 'profile.jurisdiction', 'purpose.payees'],
      rule: 'bank threshold per regulation',
    },
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
    evidence: ['CN-FA'],
  },
  'contract.repaymentDay': { stage: 'contract', sensitivity: 'public', purposes: ['contract'], onGeneralForm: true },
  'contract.signatureMethod': { stage: 'contract', sensitivity: 'public', purposes: ['contract'], onGeneralForm: true },
  'contract.acceptedOffer': { stage: 'approval', sensitivity: 'public', purposes: ['contract', 'transparency'] },
  'contract.interestRate': {
    supplier: 'lender',
    sources: ['CRM'],
    stage: 'approval',
    sensitivity: 'public',
    purposes: ['transparency'],
    onGeneralForm: true,
  },
  'draws.date': {
    when: forInvestment,
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
    evidence: ['CN-LOANCONTRACT'],
  },
  'draws.amount': {
    when: forInvestment,
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
    evidence: ['CN-LOANCONTRACT'],
  },
});
