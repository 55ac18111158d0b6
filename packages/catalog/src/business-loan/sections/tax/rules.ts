import { defineRules, ruleLanguage } from '@askless/core/define';
import { inChina, microOrSmall, newCustomer, operating, withPastAccounts } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and } = ruleLanguage<BusinessLoanSchema>();

/** Tax and settlement accounts. */
export const taxRules = defineRules<BusinessLoanSchema>()<'tax' | 'accounts'>({
  'tax.dataConsent': {
    when: operating,
    allows: ['TAX'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['consent'],
  },
  'tax.creditRating': {
    when: and(inChina, operating, withPastAccounts),
    sources: ['TAX'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-DOCS2'],
  },
  'tax.taxPaidLastYear': {
    when: and(operating, withPastAccounts),
    sources: ['TAX'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-DOCS2', 'CN-MINSHENG'],
  },
  'tax.arrears': {
    sources: ['TAX'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA413'],
  },
  'tax.vatTaxpayerType': {
    when: and(inChina, operating),
    sources: ['TAX'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
  },
  'accounts.bank': {
    when: and(operating, newCustomer),
    sources: ['OB'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
  'accounts.number': {
    when: and(operating, newCustomer),
    sources: ['OB'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
  'accounts.averageBalance': {
    when: and(operating, microOrSmall),
    sources: ['OB'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-BASICS'],
  },
  'accounts.inflow12m': {
    when: and(operating, microOrSmall),
    sources: ['OB'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-DOCS1'],
  },
});
