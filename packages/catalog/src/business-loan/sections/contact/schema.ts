import type { SectionSchema } from '@askless/core';

/** Contacts and addresses. */
export const contactSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    registeredAddress: { kind: 'address', type: ['string', 'object'] },
    operatingSame: { kind: 'boolean', type: 'boolean' },
    operatingAddress: { kind: 'address', type: ['string', 'object'] },
    premisesTenure: { kind: 'choice', type: 'string', enum: ['owned', 'rented', 'home', 'shared'] },
    personName: { kind: 'text', type: 'string' },
    mobile: { kind: 'identifier', type: 'string', scheme: 'phone', country: 'profile.jurisdiction' },
    email: { kind: 'identifier', type: 'string', scheme: 'email' },
    preferredLanguage: { kind: 'choice', type: 'string', enum: ['zh-CN', 'en'] },
    fax: { kind: 'identifier', type: 'string', scheme: 'phone', country: 'profile.jurisdiction' },
    postalCode: { kind: 'text', type: 'string' },
    website: { kind: 'identifier', type: 'string', scheme: 'url' },
  },
} as const satisfies SectionSchema;
