import type { SectionSchema } from '@askless/core';

/** Regulatory monitoring. */
export const monitoringSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    minorityOwned: { kind: 'boolean', type: 'boolean' },
    womenOwned: { kind: 'boolean', type: 'boolean' },
    principalEthnicity: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: ['hispanic', 'not_hispanic', 'decline'] },
      exclusive: ['decline'],
    },
    principalRace: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: ['asian', 'black', 'native', 'pacific', 'white', 'decline'] },
      exclusive: ['decline'],
    },
    principalSex: { kind: 'text', type: 'string' },
    numPrincipals: { kind: 'integer', type: 'integer', min: '0', max: '4', unit: 'person' },
    inclusiveFinanceTag: {
      kind: 'choice',
      type: 'string',
      enum: ['inclusive', 'rural', 'technology', 'green', 'none'],
    },
  },
} as const satisfies SectionSchema;
