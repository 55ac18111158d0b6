import type { SectionSchema } from '@askless/core';

/** Compliance and declarations. */
export const complianceSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    bureauConsent: { kind: 'boolean', type: 'boolean' },
    privacyConsent: { kind: 'boolean', type: 'boolean' },
    sanctionsDeclaration: { kind: 'boolean', type: 'boolean' },
    taxResidence: { kind: 'country', type: 'string' },
    affiliatedToBank: { kind: 'boolean', type: 'boolean' },
    truthDeclaration: { kind: 'boolean', type: 'boolean' },
    realEstateOrSecuritiesUse: { kind: 'boolean', type: 'boolean' },
    signatureAuthority: {
      kind: 'choice',
      type: 'string',
      enum: ['legal_rep', 'board_resolution', 'power_of_attorney'],
    },
    citizenshipStatus: { kind: 'choice', type: 'string', enum: ['citizen', 'permanent_resident', 'other'] },
  },
} as const satisfies SectionSchema;
