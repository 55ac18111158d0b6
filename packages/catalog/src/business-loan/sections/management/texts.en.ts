import type { QuestionTexts } from '@askless/core';

export const managementTexts = {
  'management.legalRepName': {
    label: 'Legal representative / proprietor',
    why: 'Signs and authorises',
    help: 'As in the register.',
  },
  'management.legalRepId': {
    label: 'Legal representative ID number',
    why: 'Identity and bureau query',
    help: 'The number of the identity document.',
  },
  'management.legalRepMobile': {
    label: 'Legal representative mobile',
    why: 'E-signature verification',
  },
  'management.legalRepExperience': {
    label: 'Years in the industry',
    why: 'For start-ups experience replaces history',
  },
  'management.legalRepEducation': {
    label: 'Education of the legal representative',
    why: 'No stable link with repayment',
    options: { secondary: 'Secondary school', college: 'College', bachelor: 'Bachelor', master: 'Master or above' },
  },
  'management.legalRepTitle': {
    label: 'Professional title',
    why: 'Not used by any decision',
  },
  'management.legalRepHousehold': {
    label: 'Household registration address',
    why: 'On the ID card and not used',
  },
  'management.maritalStatus': {
    label: 'Marital status',
    why: 'Only if a spouse must sign for jointly owned collateral',
    options: { single: 'Single', married: 'Married', divorced: 'Divorced', widowed: 'Widowed' },
  },
  'management.spouseName': {
    label: 'Spouse name',
    why: 'Co-owner consent for joint property',
  },
  'management.spouseEmployer': {
    label: 'Spouse employer',
    why: 'Unrelated to business repayment',
  },
  'management.keyPersonDependency': {
    label: 'Key-person dependency',
    why: 'Going-concern risk',
  },
  'directors.name': {
    label: 'Name',
    why: 'Governance and screening',
  },
  'directors.role': {
    label: 'Role',
    why: 'Authority chain',
  },
  'directors.idNo': {
    label: 'Identifier',
    why: 'Screening',
  },
  'directors.cv': {
    label: 'Curriculum vitae',
    why: 'Sponsor team matters for project companies',
  },
  'directors.criminalDeclaration': {
    label: 'Criminal record declaration',
    why: 'SBA character requirement',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
