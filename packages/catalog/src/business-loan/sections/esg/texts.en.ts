import type { QuestionTexts } from '@askless/core';

export const esgTexts = {
  'esg.eiaCategory': {
    label: 'Environmental assessment category',
    why: 'Compliance requirement',
    options: { report: 'Full report', form: 'Report form', registration: 'Registration', exempt: 'Exempt' },
  },
  'esg.eiaApprovalNo': {
    label: 'Environmental approval number',
    why: 'Condition precedent',
  },
  'esg.highPollution': {
    label: 'High-energy or high-emission industry',
    why: 'Sector restriction',
  },
  'esg.emissionsScope12': {
    label: 'Scope 1 and 2 emissions',
    why: 'EBA and disclosure rules',
  },
  'esg.greenPurpose': {
    label: 'Green purpose',
    why: 'Green loan terms',
  },
  'esg.resettlement': {
    label: 'Involuntary resettlement',
    why: 'Social risk',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
