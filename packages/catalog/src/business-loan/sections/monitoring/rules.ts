import { defineRules, ruleLanguage } from '@askless/core/define';
import { inChina, microOrSmall, monitoredUnitedStates } from '../../conditions.js';
import { cfpb1071From, cfpb1071Source } from '../../laws.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and } = ruleLanguage<BusinessLoanSchema>();

/** Regulatory monitoring. */
export const monitoringRules = defineRules<BusinessLoanSchema>()<'monitoring'>({
  'monitoring.minorityOwned': {
    when: monitoredUnitedStates,
    stage: 'application',
    sensitivity: 'demographic',
    purposes: ['regulatory'],
    prohibitedBasis: 'race/ethnicity (ECOA): optional, firewalled',
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.womenOwned': {
    when: monitoredUnitedStates,
    stage: 'application',
    sensitivity: 'demographic',
    purposes: ['regulatory'],
    prohibitedBasis: 'sex (ECOA): optional, firewalled',
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.principalEthnicity': {
    when: monitoredUnitedStates,
    stage: 'application',
    sensitivity: 'demographic',
    purposes: ['regulatory'],
    prohibitedBasis: 'ethnicity (ECOA): optional, firewalled',
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.principalRace': {
    when: monitoredUnitedStates,
    stage: 'application',
    sensitivity: 'demographic',
    purposes: ['regulatory'],
    prohibitedBasis: 'race (ECOA): optional, firewalled',
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.principalSex': {
    when: monitoredUnitedStates,
    stage: 'application',
    sensitivity: 'demographic',
    purposes: ['regulatory'],
    prohibitedBasis: 'sex (ECOA): optional, firewalled',
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.numPrincipals': {
    when: monitoredUnitedStates,
    suggestion: { inputs: ['ubos.percent'], rule: 'count of owners ≥ 25 %' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    validFrom: cfpb1071From,
    source: cfpb1071Source,
    onGeneralForm: true,
    evidence: ['1071'],
  },
  'monitoring.inclusiveFinanceTag': {
    when: and(inChina, microOrSmall),
    suggestion: { inputs: ['identity.sizeClass', 'identity.industryCode', 'loan.amount'], rule: 'rule table' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['regulatory'],
    onGeneralForm: true,
  },
});
