import type { FormDefinition } from '@askless/core';
import { capitalKinds } from './projectCapital.js';

/** What derivations need, and the form does not ask otherwise: asked only where a derivation, or a format, wants it. */
export const derivationSchema: FormDefinition['schema']['properties'] = {
  identity: {
    type: 'object',
    additionalProperties: false,
    properties: { sbaSmall: { kind: 'boolean', type: 'boolean' } },
  },
  operations: {
    type: 'object',
    additionalProperties: false,
    properties: {
      totalAssets: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      profitLastYear: { kind: 'money', type: 'string', currency: 'loan.currency' },
    },
  },
  purpose: {
    type: 'object',
    additionalProperties: false,
    properties: {
      wcOwnFunds: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      wcExistingLoans: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      wcOtherChannels: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
    },
  },
  project: {
    type: 'object',
    additionalProperties: false,
    properties: {
      capitalKind: { kind: 'choice', type: 'string', enum: capitalKinds },
      minimumEquityRatio: { kind: 'percent', type: 'string', min: '0', max: '100' },
    },
  },
};
