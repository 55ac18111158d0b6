import { defineRules, ruleLanguage } from '@askless/core/define';
import { fromMediumAmount, inUnitedStates, withCollateral, withMortgage } from '../../conditions.js';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, not, row } = ruleLanguage<BusinessLoanSchema>();
const collateralsRow = row('collaterals');

/** Collateral. */
export const collateralRules = defineRules<BusinessLoanSchema>()<'collaterals'>({
  'collaterals.kind': {
    when: withCollateral,
    whenNotAsked: null,
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FORM', 'SBA413'],
  },
  'collaterals.ownerName': {
    when: withCollateral,
    sources: ['LAND'],
    stage: 'application',
    sensitivity: 'personal',
    purposes: ['decision'],
    concept: 'party.name',
    onGeneralForm: true,
    evidence: ['CN-WC'],
  },
  'collaterals.ownerIsBorrower': {
    when: withCollateral,
    suggestion: { inputs: ['collaterals.ownerName', 'identity.legalName'], rule: 'names equal' },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
  },
  'collaterals.certificateNo': {
    when: and(
      withCollateral,
      collateralsRow.oneOf('kind', ['residential', 'commercial_property', 'land_use_right', 'factory', 'vehicle']),
    ),
    sources: ['LAND', 'OCR'],
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-DOCS1'],
  },
  'collaterals.address': {
    concept: 'place.address',
    party: 'place',
    when: and(
      withCollateral,
      collateralsRow.oneOf('kind', ['residential', 'commercial_property', 'land_use_right', 'factory']),
    ),
    sources: ['LAND', 'OCR'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA413'],
  },
  'collaterals.area': {
    when: and(
      withCollateral,
      collateralsRow.oneOf('kind', ['residential', 'commercial_property', 'land_use_right', 'factory']),
    ),
    sources: ['LAND', 'OCR'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-FORM2'],
  },
  'collaterals.estimatedValue': {
    when: withCollateral,
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-WC', 'SBA413'],
  },
  'collaterals.existingCharge': {
    when: and(withCollateral, not(collateralsRow.oneOf('kind', ['deposit']))),
    sources: ['LAND', 'BUR'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA413'],
  },
  'collaterals.acquiredDate': {
    when: and(inUnitedStates, withMortgage, collateralsRow.oneOf('kind', ['residential', 'commercial_property'])),
    sources: ['LAND'],
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['SBA413'],
  },
  'collaterals.appraisalFirm': {
    when: and(withMortgage, fromMediumAmount),
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-JUDUO'],
  },
  'collaterals.coOwners': {
    when: and(withMortgage, collateralsRow.oneOf('kind', ['residential', 'commercial_property'])),
    sources: ['LAND'],
    stage: 'contract',
    sensitivity: 'personal',
    purposes: ['contract'],
    onGeneralForm: true,
  },
  'collaterals.leaseStatus': {
    when: and(withMortgage, collateralsRow.oneOf('kind', ['residential', 'commercial_property', 'factory'])),
    stage: 'dueDiligence',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
    evidence: ['CN-WC'],
  },
  'collaterals.ltv': {
    when: withCollateral,
    suggestion: {
      inputs: ['loan.amount', 'collaterals.estimatedValue', 'collaterals.existingCharge'],
      rule: 'loan / (value − existing charge)',
    },
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
    onGeneralForm: true,
  },
});
