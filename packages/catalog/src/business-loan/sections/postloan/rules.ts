import { defineRules, ruleLanguage } from '@askless/core/define';
import {
  forInvestment,
  forProjectFinance,
  fromLargeAmount,
  fromMediumAmount,
  fromSmallAmount,
  operating,
} from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, oneOf, or } = ruleLanguage<BusinessLoanSchema>();

/** Post-loan. */
export const postloanRules = defineRules<BusinessLoanSchema>()<'postloan'>({
  'postloan.reportingFrequency': {
    when: fromSmallAmount,
    suggestion: { inputs: ['profile.amountBand', 'profile.purpose'], rule: 'policy table' },
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
  },
  'postloan.periodRevenue': {
    when: and(operating, fromSmallAmount),
    sources: ['TAX', 'OB'],
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
    evidence: ['CN-FA'],
  },
  'postloan.periodDebt': {
    when: fromMediumAmount,
    sources: ['BUR'],
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
  },
  'postloan.covenantDscr': {
    when: or(forProjectFinance, fromLargeAmount),
    suggestion: {
      inputs: ['postloan.periodRevenue', 'loans.monthlyPayment'],
      rule: 'cash flow / debt service in the period',
    },
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
    evidence: ['EBA'],
  },
  'postloan.projectProgress': {
    when: forInvestment,
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
    evidence: ['CN-FA'],
  },
  'postloan.useOfProceedsProof': {
    when: or(fromMediumAmount, oneOf('profile.purpose', ['equipment', 'fixed_asset', 'project_finance'])),
    sources: ['INV'],
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
    evidence: ['CN-WC'],
  },
  'postloan.materialChange': {
    when: fromSmallAmount,
    sources: ['REG', 'SCORE'],
    stage: 'postLoan',
    sensitivity: 'public',
    purposes: ['monitoring'],
    onGeneralForm: true,
  },
  'postloan.advisoryInterest': { stage: 'postLoan', sensitivity: 'public', purposes: ['service'] },
  'postloan.satisfaction': { stage: 'postLoan', sensitivity: 'public', purposes: ['feedback'] },
});
