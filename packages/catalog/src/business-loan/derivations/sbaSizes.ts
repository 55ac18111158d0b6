import { ruleLanguage } from '@askless/core/define';
import type { Expression } from '@askless/core';
import type { BusinessLoanSchema } from '../schema.js';

const { and, cases, compare, eq, some, sum, times, value } = ruleLanguage<BusinessLoanSchema>();

/** 13 CFR 121.201 (table), 121.104 (receipts: the average of three years, for business loans), 121.106 (employees). */
export const sbaSizeSource = '13 CFR 121.201, as of 2019-08-19 (84 FR 34261); 121.104; 121.106';

/**
 * The most that is small, by NAICS code: average receipts in dollars, or employees. The figures are those of 2019; as
 * later rules only raised them, what is small by them is small, and what is above them is asked.
 */
export const sbaSizes: Readonly<Record<string, { readonly receipts: string } | { readonly employees: string }>> = {
  /** Retail Bakeries */
  '311811': { employees: '500' },
  /** General Automotive Repair */
  '811111': { receipts: '8000000' },
};

/** Years that are not asked have no revenue to add up, which is not the same as none. */
const hasAccounts = some('years', (year) => year.gte('revenue', '0'));

/** Whether the business is small to the SBA: yes, or nothing known, never no. */
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
    return [and(eq('identity.industryCode', code), within), true] as const;
  }),
);
