import { defineRules, ruleLanguage } from '@askless/core/define';
import type { BusinessLoanSchema } from '../../schema.js';

const { and, cases, eq, lt, value } = ruleLanguage<BusinessLoanSchema>();

/** Upper bounds, exclusive, in local currency; reference values, each bank configures its own with `extendForm`. */
const bandsByJurisdiction = {
  CN: ['1000000', '10000000', '50000000', '500000000'],
  US: ['50000', '500000', '5000000', '50000000'],
  EU: ['25000', '250000', '5000000', '50000000'],
} as const;

const below = (jurisdiction: keyof typeof bandsByJurisdiction, place: 0 | 1 | 2 | 3) =>
  and(eq('profile.jurisdiction', jurisdiction), lt('loan.amount', bandsByJurisdiction[jurisdiction][place]));

const bandOfAmount = cases(
  [below('CN', 0), 'micro'],
  [below('CN', 1), 'small'],
  [below('CN', 2), 'medium'],
  [below('CN', 3), 'large'],
  [eq('profile.jurisdiction', 'CN'), 'jumbo'],
  [below('US', 0), 'micro'],
  [below('US', 1), 'small'],
  [below('US', 2), 'medium'],
  [below('US', 3), 'large'],
  [eq('profile.jurisdiction', 'US'), 'jumbo'],
  [below('EU', 0), 'micro'],
  [below('EU', 1), 'small'],
  [below('EU', 2), 'medium'],
  [below('EU', 3), 'large'],
  [eq('profile.jurisdiction', 'EU'), 'jumbo'],
);

/** Facts that other rules read. Those with a question of their own follow it; the rest are asked when a rule needs them. */
export const profileRules = defineRules<BusinessLoanSchema>()<'profile'>({
  'profile.jurisdiction': { stage: 'information', sensitivity: 'public', purposes: ['decision'] },
  'profile.legalForm': {
    derive: value('identity.legalForm'),
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
  },
  'profile.sizeClass': {
    derive: value('identity.sizeClass'),
    stage: 'application',
    sensitivity: 'public',
    purposes: ['decision'],
  },
  'profile.isGroup': { stage: 'information', sensitivity: 'public', purposes: ['decision'] },
  'profile.growthStage': { stage: 'information', sensitivity: 'public', purposes: ['decision'] },
  'profile.existingCustomer': { stage: 'information', sensitivity: 'public', purposes: ['decision'] },
  'profile.industry': { stage: 'information', sensitivity: 'public', purposes: ['decision'] },
  'profile.purpose': {
    derive: value('loan.purpose'),
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
  },
  'profile.securityTypes': {
    derive: value('loan.securityTypes'),
    stage: 'information',
    sensitivity: 'public',
    purposes: ['decision'],
  },
  'profile.amountBand': { derive: bandOfAmount, stage: 'information', sensitivity: 'public', purposes: ['decision'] },
});
