import { defineRules, ruleLanguage } from '@askless/core/define';
import type { Condition, FormPatch, QuestionRule } from '@askless/core';
import { businessLoan } from '@askless/catalog/business-loan';
import { byCreditCard, byPrivateLabelCard, covered, inDollars, revolving, soleTrader } from './conditions.js';
import { complianceDate } from './dates.js';
import type { RegisterSchema } from './schema.js';

const { and, cases, choices, count, eq, includes, not, oneOf, or, row, value } = ruleLanguage<RegisterSchema>();
const owner = row('principalOwners');

const register = {
  stage: 'application',
  sensitivity: 'public',
  purposes: ['regulatory'],
  validFrom: complianceDate,
} as const satisfies Partial<QuestionRule>;

/** Optional, apart from every decision: 12 CFR 1002.107(a)(18), (19) and 1002.108. */
const demographic = {
  ...register,
  sensitivity: 'demographic',
  source: '12 CFR 1002.107(a)(18)–(19), 1002.108',
} as const satisfies Partial<QuestionRule>;

const ethnicity = { ...demographic, prohibitedBasis: 'ethnicity (ECOA): optional, firewalled' };
const race = { ...demographic, prohibitedBasis: 'race (ECOA): optional, firewalled' };

const named = (question: 'ethnicity' | 'race', option: string): Condition => owner.includes(question, option);

/** Rules of the register's own questions. */
const ownRules = defineRules<RegisterSchema>()<'register' | 'principalOwners'>({
  'register.revolvingKind': { ...register, when: revolving, whenNotAsked: null, source: '12 CFR 1002.107(a)(5)' },
  'register.amountUsd': { ...register, when: not(inDollars), source: '12 CFR 1002.107(a)(7)' },
  'register.revenueUsd': {
    ...register,
    when: and(eq('profile.jurisdiction', 'US'), not(inDollars)),
    whenNotAsked: null,
    source: '12 CFR 1002.107(a)(14)',
  },
  // Working capital and trade are one code of the register; of other purposes it wants to know more than the catalogue asks.
  'register.purposes': {
    ...register,
    when: not(or(byCreditCard, byPrivateLabelCard)),
    whenNotAsked: null,
    derive: choices([oneOf('loan.purpose', ['working_capital', 'trade_finance']), 'working_capital']),
    source: '12 CFR 1002.107(a)(6)',
  },
  'register.purposeOther': { ...register, when: includes('register.purposes', 'other') },
  'register.ownershipStatus': {
    ...demographic,
    when: covered,
    prohibitedBasis: 'race, ethnicity, sex of owners (ECOA): optional, firewalled',
  },
  'principalOwners.ethnicity': { ...ethnicity, whenNotAsked: null, whenDeclined: null },
  'principalOwners.ethnicityOther': { ...ethnicity, when: named('ethnicity', 'other_named') },
  'principalOwners.race': { ...race, whenNotAsked: null, whenDeclined: null },
  'principalOwners.tribe': { ...race, when: named('race', 'tribe_named') },
  'principalOwners.raceAsianOther': { ...race, when: named('race', 'asian_named') },
  'principalOwners.raceBlackOther': { ...race, when: named('race', 'black_named') },
  'principalOwners.racePacificOther': { ...race, when: named('race', 'pacific_named') },
  'principalOwners.sex': { ...demographic, prohibitedBasis: 'sex (ECOA): optional, firewalled' },
});

/** Where the form asks who owns the business, its direct owners are known by share. */
const ownersAsked = businessLoan.rules.questions['shareholders.percent'].when ?? true;

/** A natural person who directly owns 25 percent or more: 12 CFR 1002.102(o). */
const principalOwners = count('shareholders', (holder) =>
  and(holder.eq('kind', 'person'), holder.gte('percent', '25')),
);

/** What the register changes in the catalogue's own questions. */
const changedRules: NonNullable<FormPatch['rules']>['questions'] = {
  'monitoring.numPrincipals': {
    derive: cases([soleTrader, 1], [ownersAsked, principalOwners]),
    whenNotAsked: 0,
    whenDeclined: 0,
  },
  // The register asks these owner by owner, in its own words: they are not asked twice.
  ...Object.fromEntries(
    ['minorityOwned', 'womenOwned', 'principalEthnicity', 'principalRace', 'principalSex'].map((name) => [
      `monitoring.${name}`,
      { when: false, retired: { reason: 'the register asks it owner by owner' } },
    ]),
  ),
  'loan.revolving': { whenNotAsked: false },
  // A project company that has no business yet has no revenue: the guide has 0 reported for it.
  'operations.revenueLastYear': { whenNotAsked: '0' },
};

export const registerRules: NonNullable<FormPatch['rules']> = {
  questions: { ...ownRules, ...changedRules },
  groups: {
    principalOwners: {
      when: covered,
      rows: { count: value('monitoring.numPrincipals') },
      validFrom: complianceDate,
      source: '12 CFR 1002.107(a)(19)',
    },
  },
};
