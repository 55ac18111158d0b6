import { defineRules, ruleLanguage } from '@askless/core/define';
import { withGuarantee } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, row } = ruleLanguage<BusinessLoanSchema>();
const guarantorsRow = row('guarantors');

/** Guarantors. */
export const guarantorsRules = defineRules<BusinessLoanSchema>()<'guarantors'>({
  'guarantors.kind': {
    when: withGuarantee,
    whenNotAsked: null,
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-WC'],
  },
  'guarantors.name': {
    when: withGuarantee,
    sources: ['REG', 'CRM'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['decision'],
    concept: 'party.name',
    onGeneralForm: true,
    evidence: ['CN-MINSHENG', 'SBA413'],
  },
  'guarantors.idNo': {
    when: withGuarantee,
    sources: ['REG', 'CRM'],
    stage: 'application',
    sensitivity: 'sensitive',
    purposes: ['decision'],
    concept: 'party.idNo',
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
  'guarantors.relationship': {
    when: withGuarantee,
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
  },
  'guarantors.netWorth': {
    when: and(withGuarantee, guarantorsRow.oneOf('kind', ['person', 'company'])),
    sources: ['OCR'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    concept: 'party.netWorth',
    onGeneralForm: true,
    evidence: ['CN-WC', 'SBA413'],
  },
  'guarantors.annualIncome': {
    when: and(withGuarantee, guarantorsRow.eq('kind', 'person')),
    sources: ['TAX', 'OB'],
    stage: 'application',
    sensitivity: 'sensitive',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA413'],
  },
  'guarantors.otherGuarantees': {
    when: and(withGuarantee, guarantorsRow.oneOf('kind', ['company', 'guarantee_company'])),
    sources: ['BUR'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
  'guarantors.consent': {
    when: withGuarantee,
    stage: 'contract',
    sensitivity: 'public',
    purposes: ['contract'],
    onGeneralForm: true,
    evidence: ['CN-MINSHENG'],
  },
});
