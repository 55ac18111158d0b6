import { defineRules, ruleLanguage } from '@askless/core/define';
import {
  forTradeFinance,
  forWorkingCapital,
  fromLargeAmount,
  inChina,
  inUnitedStates,
  newCustomer,
  notSoleTrader,
  sbaProgramme,
} from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, eq, or } = ruleLanguage<BusinessLoanSchema>();

/** Compliance and declarations. */
export const complianceRules = defineRules<BusinessLoanSchema>()<'compliance'>({
  'compliance.bureauConsent': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['consent'],
    mandatory: true,
    onGeneralForm: true,
    evidence: ['CN-INVEST'],
  },
  'compliance.privacyConsent': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['consent'],
    mandatory: true,
    onGeneralForm: true,
  },
  'compliance.sanctionsDeclaration': {
    when: or(forTradeFinance, fromLargeAmount, eq('ownership.foreignOwned', true)),
    sources: ['SCORE'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['kyc'],
    onGeneralForm: true,
  },
  'compliance.taxResidence': {
    when: and(notSoleTrader, newCustomer),
    suggestion: { inputs: ['profile.jurisdiction'], rule: 'default jurisdiction; confirm' },
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    onGeneralForm: true,
  },
  'compliance.affiliatedToBank': {
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    onGeneralForm: true,
    evidence: ['SBA1919'],
  },
  'compliance.truthDeclaration': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['contract'],
    mandatory: true,
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-FORM'],
  },
  'compliance.realEstateOrSecuritiesUse': {
    when: and(inChina, forWorkingCapital),
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    onGeneralForm: true,
    evidence: ['CN-WC'],
  },
  'compliance.signatureAuthority': {
    when: notSoleTrader,
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
  'compliance.citizenshipStatus': {
    when: and(inUnitedStates, sbaProgramme),
    stage: 'application',
    sensitivity: 'sensitive',
    purposes: ['regulatory'],
    prohibitedBasis: 'national origin (ECOA): programme eligibility only',
    onGeneralForm: true,
    evidence: ['SBA1919'],
  },
});
