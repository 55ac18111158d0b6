import { ruleLanguage } from '@askless/core/define';
import type { GroupRule } from '@askless/core';
import { directorsToIdentify, inUnitedStates, sbaProgramme } from './conditions.js';
import type { BusinessLoanSchema } from './schema.js';
import type { GroupPath } from '@askless/core/define';

const { and, or } = ruleLanguage<BusinessLoanSchema>();

/**
 * How rows come about. At least one row wherever a group applies: closing an empty list must not pass for an answer.
 * A group without `when` applies when any of its questions can.
 */
export const groups: Readonly<Record<GroupPath<BusinessLoanSchema>, GroupRule>> = {
  shareholders: { minRows: 1, maxRows: 50, title: 'shareholders.name', party: true },
  ubos: { minRows: 1, maxRows: 20, title: 'ubos.name', party: true },
  // Without its own condition, directors.cv (project companies, start-ups) would open the list for existing customers,
  // whose directors nobody asks to name.
  directors: {
    when: or(directorsToIdentify, and(inUnitedStates, sbaProgramme)),
    minRows: 1,
    maxRows: 30,
    title: 'directors.name',
    party: true,
  },
  customers: { minRows: 1, maxRows: 10, title: 'customers.name' },
  suppliers: { minRows: 1, maxRows: 10, title: 'suppliers.name' },
  years: { rows: { fiscalYears: 3, key: 'years.year' }, title: 'years.year' },
  accounts: { minRows: 1, maxRows: 20, title: 'accounts.bank' },
  loans: { minRows: 1, maxRows: 50, title: 'loans.lender' },
  extguars: { minRows: 1, maxRows: 50, title: 'extguars.beneficiary' },
  equipment: { minRows: 1, maxRows: 50, title: 'equipment.name' },
  budget: { minRows: 1, maxRows: 50, title: 'budget.category' },
  funding: { minRows: 1, maxRows: 20, title: 'funding.kind' },
  collaterals: { minRows: 1, maxRows: 30, title: 'collaterals.kind' },
  guarantors: { minRows: 1, maxRows: 20, title: 'guarantors.name', party: true },
  draws: { minRows: 1, maxRows: 60, title: 'draws.date' },
};
