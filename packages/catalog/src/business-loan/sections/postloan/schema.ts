import type { SectionSchema } from '@askless/core';
import { documents, mostBytes } from '../../documents.js';

/** Post-loan. */
export const postloanSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    reportingFrequency: { kind: 'choice', type: 'string', enum: ['monthly', 'quarterly', 'semiannual', 'annual'] },
    periodRevenue: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    periodDebt: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    covenantDscr: { kind: 'decimal', type: 'string' },
    projectProgress: { kind: 'percent', type: 'string', min: '0', max: '100' },
    useOfProceedsProof: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    materialChange: { kind: 'boolean', type: 'boolean' },
    advisoryInterest: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: ['cash_flow', 'tax', 'export', 'digitalisation', 'none'] },
      exclusive: ['none'],
    },
    satisfaction: { kind: 'integer', type: 'integer', min: '1', max: '7' },
  },
} as const satisfies SectionSchema;
