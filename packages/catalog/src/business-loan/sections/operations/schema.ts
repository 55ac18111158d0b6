import type { GroupSchema, SectionSchema } from '@askless/core';

/** Business and operations. */
export const operationsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mainProducts: { kind: 'text', type: 'string', maxLength: 4000 },
    employees: { kind: 'integer', type: 'integer', min: '0', unit: 'person' },
    jobsCreated: { kind: 'integer', type: 'integer', min: '0', unit: 'person' },
    jobsRetained: { kind: 'integer', type: 'integer', min: '0', unit: 'person' },
    revenueLastYear: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    revenueForecast: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    seasonality: { kind: 'choice', type: 'string', enum: ['none', 'moderate', 'strong'] },
    exportShare: { kind: 'percent', type: 'string', min: '0', max: '100' },
    capacityUtilisation: { kind: 'percent', type: 'string', min: '0', max: '100' },
    competitivePosition: { kind: 'text', type: 'string', maxLength: 4000 },
    businessPlanSummary: { kind: 'text', type: 'string', maxLength: 4000 },
    turnaroundPlan: { kind: 'text', type: 'string', maxLength: 4000 },
    utilityCosts: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency', magnitude: 'small' },
    socialInsuredStaff: { kind: 'integer', type: 'integer', min: '0', unit: 'person' },
    franchise: { kind: 'boolean', type: 'boolean' },
    insuranceInForce: { kind: 'boolean', type: 'boolean' },
  },
} as const satisfies SectionSchema;

/** Main customers, one object a row. */
export const customersSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      share: { kind: 'percent', type: 'string', min: '0', max: '100' },
      terms: { kind: 'integer', type: 'integer', min: '0', unit: 'day' },
    },
  },
} as const satisfies GroupSchema;

/** Main suppliers, one object a row. */
export const suppliersSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      share: { kind: 'percent', type: 'string', min: '0', max: '100' },
      terms: { kind: 'integer', type: 'integer', min: '0', unit: 'day' },
    },
  },
} as const satisfies GroupSchema;
