import { ruleLanguage } from '@askless/core/define';
import type { Check } from '@askless/core';
import { forWorkingCapital } from './conditions.js';
import type { BusinessLoanSchema } from './schema.js';

const { compare, eq, row, sum, value } = ruleLanguage<BusinessLoanSchema>();
const year = row('years');

/** Statements across answers. Only the impossible blocks; the rest asks to look again. */
export const checks: readonly Check[] = [
  {
    id: 'owners-total',
    holds: compare('<=', sum('shareholders', 'percent'), '100'),
    severity: 'confirm',
    at: 'shareholders.percent',
  },
  {
    id: 'beneficial-owners-total',
    holds: compare('<=', sum('ubos', 'percent'), '100'),
    severity: 'confirm',
    at: 'ubos.percent',
  },
  {
    id: 'customers-total',
    holds: compare('<=', sum('customers', 'share'), '100'),
    severity: 'confirm',
    at: 'customers.share',
  },
  {
    id: 'suppliers-total',
    holds: compare('<=', sum('suppliers', 'share'), '100'),
    severity: 'confirm',
    at: 'suppliers.share',
  },
  {
    id: 'current-within-total',
    holds: compare('<=', year.value('currentAssets'), year.value('totalAssets')),
    severity: 'confirm',
    at: 'years.currentAssets',
  },
  {
    id: 'cash-within-current',
    holds: compare('<=', year.value('cash'), year.value('currentAssets')),
    severity: 'confirm',
    at: 'years.cash',
  },
  {
    id: 'project-dates',
    holds: compare('<=', value('project.startDate'), value('project.completionDate')),
    severity: 'block',
    at: 'project.completionDate',
  },
  {
    id: 'equity-within-cost',
    holds: compare('<=', value('project.equityAmount'), value('project.totalCost')),
    severity: 'confirm',
    at: 'project.equityAmount',
  },
  {
    id: 'funding-covers-cost',
    holds: compare('==', sum('funding', 'amount'), value('project.totalCost')),
    severity: 'confirm',
    at: 'project.totalCost',
  },
  {
    id: 'no-unlawful-use',
    when: forWorkingCapital,
    // The question is an undertaking: yes means that none of it goes there.
    holds: eq('compliance.realEstateOrSecuritiesUse', true),
    severity: 'confirm',
    at: 'compliance.realEstateOrSecuritiesUse',
    source: '流动资金贷款管理办法（国家金融监督管理总局令2024年第2号）第九条',
  },
];
