import type { SectionSchema } from '@askless/core';

/** Environmental and social. */
export const esgSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    eiaCategory: { kind: 'choice', type: 'string', enum: ['report', 'form', 'registration', 'exempt'] },
    eiaApprovalNo: { kind: 'text', type: 'string' },
    highPollution: { kind: 'boolean', type: 'boolean' },
    emissionsScope12: { kind: 'decimal', type: 'string', min: '0', unit: 'tonneCO2e' },
    greenPurpose: { kind: 'boolean', type: 'boolean' },
    resettlement: { kind: 'boolean', type: 'boolean' },
  },
} as const satisfies SectionSchema;
