import { ruleLanguage } from '@askless/core/define';
import type { RegisterSchema } from './schema.js';

const { and, eq, includes, lte, not, or } = ruleLanguage<RegisterSchema>();

export const inDollars = eq('loan.currency', 'USD');

/** Gross annual revenue of the preceding fiscal year of USD 1 million or less: 12 CFR 1002.106(b), as amended on 1 May 2026. */
const smallBusinessRevenue = '1000000';

/** An application by a small business in the United States: the register wants nothing of others. */
export const covered = and(
  eq('profile.jurisdiction', 'US'),
  or(
    and(inDollars, lte('operations.revenueLastYear', smallBusinessRevenue)),
    and(not(inDollars), lte('register.revenueUsd', smallBusinessRevenue)),
  ),
);

export const revolving = eq('loan.revolving', true);
export const byCreditCard = eq('register.revolvingKind', 'credit_card');
export const byPrivateLabelCard = eq('register.revolvingKind', 'private_label_card');
/** Property stands for the loan; a guarantee does not make it a secured one. */
export const secured = or(includes('loan.securityTypes', 'mortgage'), includes('loan.securityTypes', 'pledge'));
export const soleTrader = eq('profile.legalForm', 'sole_trader');
