import type { BusinessLoanSchema } from '@askless/catalog/business-loan';
import type { GroupSchema, SectionSchema } from '@askless/core';
import { ethnicityCodes, ownershipCodes, purposeCodes, raceCodes } from './codes.js';

const freeText = { kind: 'text', type: 'string', maxLength: 300 } as const;

/** What the register wants to know of the loan and the borrower, and the catalogue does not ask. */
export const registerSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    revolvingKind: { kind: 'choice', type: 'string', enum: ['line_of_credit', 'credit_card', 'private_label_card'] },
    amountUsd: { kind: 'money', type: 'string', min: '0.01', currency: 'USD' },
    revenueUsd: { kind: 'money', type: 'string', min: '0', currency: 'USD' },
    purposes: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: optionsOf(purposeCodes) },
      maxItems: 3,
    },
    purposeOther: freeText,
    ownershipStatus: {
      kind: 'choices',
      type: 'array',
      items: { type: 'string', enum: optionsOf(ownershipCodes) },
      exclusive: ['none'],
    },
  },
} as const satisfies SectionSchema;

/** One row for each principal owner. */
export const principalOwnersSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ethnicity: { kind: 'choices', type: 'array', items: { type: 'string', enum: optionsOf(ethnicityCodes) } },
      ethnicityOther: freeText,
      race: { kind: 'choices', type: 'array', items: { type: 'string', enum: optionsOf(raceCodes) } },
      tribe: freeText,
      raceAsianOther: freeText,
      raceBlackOther: freeText,
      racePacificOther: freeText,
      sex: freeText,
    },
  },
} as const satisfies GroupSchema;

/** The catalogue's schema with the register's own parts. */
export interface RegisterSchema extends BusinessLoanSchemaBase {
  readonly properties: BusinessLoanSchema['properties'] & {
    readonly register: typeof registerSchema;
    readonly principalOwners: typeof principalOwnersSchema;
  };
}

type BusinessLoanSchemaBase = Omit<BusinessLoanSchema, 'properties'>;

function optionsOf<C extends Readonly<Record<string, string>>>(codes: C): readonly (keyof C & string)[] {
  return Object.keys(codes);
}
