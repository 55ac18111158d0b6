import type { GroupSchema } from '@askless/core';

/** Collateral items, one object a row. */
export const collateralsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: {
        kind: 'choice',
        type: 'string',
        enum: [
          'residential',
          'commercial_property',
          'land_use_right',
          'factory',
          'equipment',
          'inventory',
          'receivables',
          'deposit',
          'equity',
          'ip',
          'vehicle',
        ],
      },
      ownerName: { kind: 'text', type: 'string' },
      ownerIsBorrower: { kind: 'boolean', type: 'boolean' },
      certificateNo: { kind: 'text', type: 'string' },
      address: { kind: 'address', type: ['string', 'object'] },
      area: { kind: 'decimal', type: 'string', min: '0', unit: 'squareMetre' },
      estimatedValue: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      existingCharge: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      acquiredDate: { kind: 'date', type: 'string' },
      appraisalFirm: { kind: 'text', type: 'string' },
      coOwners: { kind: 'texts', type: 'array', items: { type: 'string' } },
      leaseStatus: { kind: 'choice', type: 'string', enum: ['vacant', 'self_used', 'leased'] },
      ltv: { kind: 'percent', type: 'string', min: '0', max: '1000000' },
    },
  },
} as const satisfies GroupSchema;
