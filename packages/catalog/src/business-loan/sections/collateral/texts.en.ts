import type { QuestionTexts } from '@askless/core';

export const collateralTexts = {
  'collaterals.kind': {
    label: 'Kind of collateral',
    why: 'Registration and valuation',
    options: {
      residential: 'Home',
      commercial_property: 'Commercial property',
      land_use_right: 'Land-use right',
      factory: 'Factory',
      equipment: 'Equipment',
      inventory: 'Inventory',
      receivables: 'Receivables',
      deposit: 'Deposit',
      equity: 'Equity',
      ip: 'Intellectual property',
      vehicle: 'Vehicle',
    },
  },
  'collaterals.ownerName': {
    label: 'Owner',
    why: 'Title',
  },
  'collaterals.ownerIsBorrower': {
    label: 'Owned by the borrower',
    why: 'Third-party security needs consent',
  },
  'collaterals.certificateNo': {
    label: 'Title certificate number',
    why: 'Registry search',
    help: 'The number on the title certificate.',
  },
  'collaterals.address': {
    label: 'Location',
    why: 'Valuation',
  },
  'collaterals.area': {
    label: 'Area (m²)',
    why: 'Valuation',
  },
  'collaterals.estimatedValue': {
    label: 'Estimated value',
    why: 'Loan-to-value',
    help: 'What you think it would sell for now.',
  },
  'collaterals.existingCharge': {
    label: 'Existing charge',
    why: 'Remaining value',
    help: 'Debt it already secures; 0 if none.',
  },
  'collaterals.acquiredDate': {
    label: 'Date acquired',
    why: 'Valuation hint',
  },
  'collaterals.appraisalFirm': {
    label: 'Appraisal firm',
    why: 'Valuation report',
  },
  'collaterals.coOwners': {
    label: 'Co-owners',
    why: 'Co-owner consent',
  },
  'collaterals.leaseStatus': {
    label: 'Leased out',
    why: 'Ease of realisation',
    options: { vacant: 'Vacant', self_used: 'Own use', leased: 'Let' },
  },
  'collaterals.ltv': {
    label: 'Loan-to-value',
    why: 'Computed',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
