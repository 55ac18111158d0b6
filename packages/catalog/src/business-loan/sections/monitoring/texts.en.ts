import type { QuestionTexts } from '@askless/core';

export const monitoringTexts = {
  'monitoring.minorityOwned': {
    label: 'Minority-owned',
    why: 'Section 1071; must be walled off from decision',
  },
  'monitoring.womenOwned': {
    label: 'Women-owned',
    why: 'Section 1071; must be walled off from decision',
  },
  'monitoring.principalEthnicity': {
    label: 'Ethnicity of principal owners',
    why: 'Section 1071; may be refused',
    options: {
      hispanic: 'Hispanic or Latino',
      not_hispanic: 'Not Hispanic or Latino',
      decline: 'I do not wish to say',
    },
  },
  'monitoring.principalRace': {
    label: 'Race of principal owners',
    why: 'Section 1071; may be refused',
    options: {
      asian: 'Asian',
      black: 'Black or African American',
      native: 'American Indian or Alaska Native',
      pacific: 'Native Hawaiian or other Pacific Islander',
      white: 'White',
      decline: 'I do not wish to say',
    },
  },
  'monitoring.principalSex': {
    label: 'Sex of principal owners',
    why: 'Section 1071; may be refused',
  },
  'monitoring.numPrincipals': {
    label: 'Number of principal owners',
    why: 'Section 1071',
  },
  'monitoring.inclusiveFinanceTag': {
    label: 'Inclusive, rural or technology tag',
    why: 'Regulatory statistics',
    options: {
      inclusive: 'Inclusive finance',
      rural: 'Rural',
      technology: 'Technology',
      green: 'Green',
      none: 'None of these',
    },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
