import type { QuestionTexts } from '@askless/core';

export const guarantorsTexts = {
  'guarantors.kind': {
    label: 'Guarantor kind',
    why: 'Decides which data is needed',
    options: { person: 'Person', company: 'Company', guarantee_company: 'Guarantee company' },
  },
  'guarantors.name': {
    label: 'Guarantor name',
    why: 'Capacity',
  },
  'guarantors.idNo': {
    label: 'Identifier',
    why: 'Verification',
  },
  'guarantors.relationship': {
    label: 'Relationship',
    why: 'Circular guarantees',
    options: {
      owner: 'Owner',
      parent: 'Parent company',
      affiliate: 'Affiliate',
      third_party: 'Third party',
      professional: 'Professional guarantor',
    },
  },
  'guarantors.netWorth': {
    label: 'Net worth',
    why: 'Capacity',
  },
  'guarantors.annualIncome': {
    label: 'Annual income',
    why: 'Capacity',
  },
  'guarantors.otherGuarantees': {
    label: 'Guarantees already given',
    why: 'Capacity',
  },
  'guarantors.consent': {
    label: 'Consent to guarantee',
    why: 'Contract requirement',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
