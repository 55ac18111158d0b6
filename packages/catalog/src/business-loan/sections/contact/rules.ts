import { defineRules, ruleLanguage } from '@askless/core/define';
import { mediumOrLarge, microOrSmall, operating, outsideChina, startup } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, eq, oneOf, or } = ruleLanguage<BusinessLoanSchema>();

/** Contacts and addresses. */
export const contactRules = defineRules<BusinessLoanSchema>()<'contact'>({
  'contact.registeredAddress': {
    concept: 'place.address',
    party: 'registeredOffice',
    sources: ['REG', 'CRM'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['kyc', 'contract'],
    onGeneralForm: true,
    evidence: ['SBA1919', 'CN-FORM'],
  },
  'contact.operatingSame': { stage: 'application', sensitivity: 'public', purposes: ['kyc'] },
  'contact.operatingAddress': {
    when: eq('contact.operatingSame', false),
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA1919', '1071', 'CN-DD'],
  },
  'contact.premisesTenure': {
    when: and(operating, microOrSmall),
    sources: ['CRM'],
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-DOCS2'],
  },
  'contact.personName': {
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['service'],
    concept: 'party.name',
    party: 'contactPerson',
    onGeneralForm: true,
    evidence: ['SBA1919'],
  },
  'contact.mobile': {
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['service', 'kyc'],
    concept: 'party.mobile',
    party: 'contactPerson',
    onGeneralForm: true,
    evidence: ['SBA1919'],
  },
  'contact.email': {
    when: or(outsideChina, mediumOrLarge),
    sources: ['CRM'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['service'],
    onGeneralForm: true,
    evidence: ['SBA1919'],
  },
  'contact.preferredLanguage': {
    suggestion: { inputs: [], rule: 'current UI locale' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['service'],
  },
  'contact.fax': {
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    retired: { reason: 'replaced by contact.email / in-app message' },
    onGeneralForm: true,
    evidence: ['CN-LOANCONTRACT'],
  },
  'contact.postalCode': {
    when: outsideChina,
    suggestion: { inputs: ['contact.registeredAddress'], rule: 'address look-up' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-LOANCONTRACT'],
  },
  'contact.website': {
    when: and(startup, oneOf('profile.industry', ['technology'])),
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['background'],
    onGeneralForm: true,
  },
});
