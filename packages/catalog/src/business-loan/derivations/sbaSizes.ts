import { ruleLanguage } from '@askless/core/define';
import type { Expression } from '@askless/core';
import type { BusinessLoanSchema } from '../schema.js';

const { and, cases, compare, eq, not, some, sum, times, value } = ruleLanguage<BusinessLoanSchema>();

/**
 * 13 CFR 121.201 (table; the figures include affiliates), 121.104 (receipts: the average of three years, or for business loans
 * of five: 87 FR 34094), 121.106 (employees: the average of 24 months).
 */
export const sbaSizeSource = '13 CFR 121.201, as of 2019-08-19 (84 FR 34261); 121.104; 121.106';

/**
 * The most that is small, by NAICS code: average receipts in dollars, or employees. The figures are those of 2019: later
 * rules raised receipts in Other Services (FR Doc. 2022-06608, 87 FR 69118) and raised or kept employees in manufacturing
 * (88 FR 9970), so that what is small by them is small, and what is above them is asked. Some industries of NAICS 2017 that
 * NAICS 2022 merges got lower figures (87 FR 59240): look before you add one of 2019.
 */
export const sbaSizes: Readonly<Record<string, { readonly receipts: string } | { readonly employees: string }>> = {
  /** Retail Bakeries */
  '311811': { employees: '500' },
  /** General Automotive Repair */
  '811111': { receipts: '8000000' },
};

/** Years that are not asked have no revenue to add up, which is not the same as none. */
const hasAccounts = some('years', (year) => year.gte('revenue', '0'));

/**
 * Whether the business is small to the SBA: yes, or nothing known, never no. Of a group's member it is asked, because
 * affiliates count (13 CFR 121.103).
 */
export const sbaSmall: Expression = cases(
  ...Object.entries(sbaSizes).map(([code, most]) => {
    const within =
      'employees' in most
        ? compare('<=', value('operations.employees'), most.employees)
        : and(
            hasAccounts,
            compare('<=', sum('years', 'revenue'), times(most.receipts, '3')),
            eq('loan.currency', 'USD'),
          );
    return [and(eq('identity.industryCode', code), not(eq('profile.isGroup', true)), within), true] as const;
  }),
);
