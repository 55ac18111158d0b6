import type { Binding } from '@askless/core';
import { cfpb1071 as format } from '../index.js';
import { registerCells } from './cells.js';
import { ethnicityCodes, ownershipCodes, purposeCodes, raceCodes } from './codes.js';
import { covered } from './conditions.js';
import { complianceDate } from './dates.js';
import { registerLayout } from './layout.js';
import { registerRules } from './rules.js';
import { principalOwnersSchema, registerSchema } from './schema.js';
import { registerTexts } from './texts/index.js';

/**
 * The small-business lending register bound to the catalogue's business loan form: it wants nothing before the rule's
 * compliance date, of borrowers outside the United States, or of those too large for it.
 */
export const cfpb1071: Binding = {
  format,
  form: 'business-loan',
  when: covered,
  validFrom: complianceDate,
  source: '12 CFR part 1002 subpart B, final rule of 1 May 2026',
  cells: registerCells,
  codes: {
    credit_purpose: purposeCodes,
    business_ownership_status: ownershipCodes,
    'po[].ethnicity': ethnicityCodes,
    'po[].race': raceCodes,
  },
  tables: { po: { groups: ['principalOwners'] } },
  alsoWhen: { 'monitoring.numPrincipals': covered },
  extends: {
    schema: { register: registerSchema, principalOwners: principalOwnersSchema },
    rules: registerRules,
    layout: registerLayout,
    texts: registerTexts,
  },
};
