import { defineRules, ruleLanguage } from '@askless/core/define';
import { forInvestment, forProjectFinance, fromLargeAmount, inEuropeanUnion } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, eq, oneOf, or } = ruleLanguage<BusinessLoanSchema>();

/** Environmental and social. */
export const esgRules = defineRules<BusinessLoanSchema>()<'esg'>({
  'esg.eiaCategory': {
    when: forInvestment,
    whenNotAsked: 'exempt',
    sources: ['PERM'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FA', 'AFDB'],
  },
  'esg.eiaApprovalNo': {
    when: and(forInvestment, oneOf('esg.eiaCategory', ['report', 'form'])),
    sources: ['PERM', 'OCR'],
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FA', 'CN-DOCS2'],
  },
  'esg.highPollution': {
    when: or(forInvestment, oneOf('profile.industry', ['manufacturing', 'energy_infrastructure'])),
    suggestion: { inputs: ['identity.industryCode'], rule: 'list of two-high industry codes' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-PROJ'],
  },
  'esg.emissionsScope12': {
    when: and(inEuropeanUnion, eq('profile.sizeClass', 'large'), or(forInvestment, fromLargeAmount)),
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['EBA'],
  },
  'esg.greenPurpose': {
    when: or(oneOf('profile.purpose', ['equipment', 'fixed_asset', 'project_finance']), inEuropeanUnion),
    stage: 'application',
    sensitivity: 'public',
    purposes: ['pricing'],
    onGeneralForm: true,
  },
  'esg.resettlement': {
    when: and(forProjectFinance, fromLargeAmount),
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['AFDB'],
  },
});
