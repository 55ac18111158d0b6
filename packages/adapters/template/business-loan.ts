import type { Binding } from '@askless/core';
import { template as format } from './index.js';

/** How the catalogue's form fills the format: each applicant cell as an expression over questions. */
export const template: Binding = {
  format,
  form: 'business-loan',
  cells: {
    AMOUNT: { var: 'loan.amount' },
    PURPOSE: { var: 'loan.purpose' },
    TERM: { var: 'loan.termMonths' },
    'GUARANTORS[].NAME': { var: 'item.name' },
  },
  codes: {
    PURPOSE: {
      working_capital: 'WC',
      trade_finance: 'WC',
      equipment: 'EQ',
      fixed_asset: 'OT',
      project_finance: 'OT',
      refinancing: 'OT',
    },
  },
  tables: { GUARANTORS: { groups: ['guarantors'] } },
};
