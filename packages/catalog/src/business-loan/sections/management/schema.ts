import type { GroupSchema, SectionSchema } from '@askless/core';
import { documents, mostBytes } from '../../documents.js';

/** Directors and management. */
export const managementSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    legalRepName: { kind: 'text', type: 'string' },
    legalRepId: { kind: 'text', type: 'string', maxLength: 40 },
    legalRepMobile: { kind: 'identifier', type: 'string', scheme: 'phone', country: 'profile.jurisdiction' },
    legalRepExperience: { kind: 'integer', type: 'integer', min: '0', max: '90', unit: 'year' },
    legalRepEducation: { kind: 'choice', type: 'string', enum: ['secondary', 'college', 'bachelor', 'master'] },
    legalRepTitle: { kind: 'text', type: 'string' },
    legalRepHousehold: { kind: 'address', type: ['string', 'object'] },
    maritalStatus: { kind: 'choice', type: 'string', enum: ['single', 'married', 'divorced', 'widowed'] },
    spouseName: { kind: 'text', type: 'string' },
    spouseEmployer: { kind: 'text', type: 'string' },
    keyPersonDependency: { kind: 'boolean', type: 'boolean' },
  },
} as const satisfies SectionSchema;

/** Directors and key managers, one object a row. */
export const directorsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      role: { kind: 'text', type: 'string' },
      idNo: { kind: 'text', type: 'string', maxLength: 40 },
      cv: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
      criminalDeclaration: { kind: 'boolean', type: 'boolean' },
    },
  },
} as const satisfies GroupSchema;
