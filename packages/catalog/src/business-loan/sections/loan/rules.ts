import { defineRules, ruleLanguage } from '@askless/core/define';
import {
  forInvestment,
  forRefinancing,
  forTradeFinance,
  forWorkingCapital,
  fromMediumAmount,
  fromSmallAmount,
  microOrSmall,
} from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { or } = ruleLanguage<BusinessLoanSchema>();

/** Loan request. */
export const loanRules = defineRules<BusinessLoanSchema>()<'loan'>({
  'loan.purpose': {
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-WC', '1071'],
  },
  'loan.amount': {
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-FORM', '1071'],
  },
  'loan.currency': {
    suggestion: {
      inputs: ['profile.jurisdiction'],
      rule: 'CN→CNY, US→USD, EU→EUR; asked only when trade finance needs another currency',
    },
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
  },
  'loan.termMonths': {
    suggestions: [12, 24, 36, 60],
    whenDeclined: null,
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FORM', 'CN-WC'],
  },
  'loan.securityTypes': {
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FORM'],
  },
  'loan.repaymentMethod': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['pricing', 'contract'],
    onGeneralForm: true,
    evidence: ['CN-FORM'],
  },
  'loan.repaymentSource': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-WC', 'CN-FORM'],
  },
  'loan.rateType': {
    when: fromSmallAmount,
    stage: 'approval',
    sensitivity: 'public',
    purposes: ['pricing'],
    onGeneralForm: true,
  },
  'loan.desiredDrawDate': {
    when: fromSmallAmount,
    suggestions: [
      { after: 14, unit: 'day' },
      { after: 1, unit: 'month' },
      { after: 3, unit: 'month' },
    ],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['service'],
    onGeneralForm: true,
  },
  'loan.gracePeriodMonths': {
    when: forInvestment,
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['pricing', 'contract'],
    onGeneralForm: true,
  },
  'loan.purposeDescription': {
    when: or(forInvestment, forRefinancing, fromMediumAmount),
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-WC'],
  },
  'loan.revolving': {
    when: or(forWorkingCapital, forTradeFinance),
    stage: 'application',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
  },
  'loan.subsidyProgramme': {
    when: microOrSmall,
    whenNotAsked: 'none',
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-STARTUP'],
  },
  'loan.applicationChannel': {
    suggestion: { inputs: [], rule: 'SDK knows the embedding channel' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    onGeneralForm: true,
    evidence: ['1071'],
  },
});
