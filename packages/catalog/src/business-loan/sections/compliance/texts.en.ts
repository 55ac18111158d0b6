import type { QuestionTexts } from '@askless/core';

export const complianceTexts = {
  'compliance.bureauConsent': {
    label: 'Credit bureau consent',
    why: 'Legal consent',
    help: 'With your consent the credit bureau supplies your loans.',
  },
  'compliance.privacyConsent': {
    label: 'Privacy consent',
    why: 'PIPL / GDPR',
  },
  'compliance.sanctionsDeclaration': {
    label: 'Sanction declaration',
    why: 'Compliance',
  },
  'compliance.taxResidence': {
    label: 'Tax residence',
    why: 'CRS / FATCA',
  },
  'compliance.affiliatedToBank': {
    label: 'Related party of the bank',
    why: 'Related-party rules',
    help: 'Related to the bank’s owners, directors or staff.',
  },
  'compliance.truthDeclaration': {
    label: 'Declaration of truth',
    why: 'Legal liability',
    help: 'Look through your answers before you send them.',
  },
  'compliance.realEstateOrSecuritiesUse': {
    label: 'Not for property or securities speculation',
    why: 'Prohibited use of working-capital loans',
  },
  'compliance.signatureAuthority': {
    label: 'Authority to sign',
    why: 'Power to sign',
    options: {
      legal_rep: 'Legal representative',
      board_resolution: 'Board resolution',
      power_of_attorney: 'Power of attorney',
    },
  },
  'compliance.citizenshipStatus': {
    label: 'Citizenship or immigration status',
    why: 'SBA eligibility',
    options: { citizen: 'Citizen', permanent_resident: 'Permanent resident', other: 'Other' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
