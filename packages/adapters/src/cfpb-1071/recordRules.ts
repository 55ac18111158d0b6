import type { RecordRule } from '@askless/core';

/** The code that announces a free text is no entry of its own. */
const except = ['977'] as const;

/** The register's rules between cells, and between records: guide, sections 4.2 to 4.5. */
export const recordRules: readonly RecordRule[] = [
  { rule: 'E2009', severity: 'error', test: 'notBefore', at: 'action_taken_date', start: 'app_date' },
  { rule: 'W2010', severity: 'warning', test: 'within', at: 'action_taken_date', start: 'app_date', days: 730 },
  {
    rule: 'W2002',
    severity: 'warning',
    test: 'entries',
    at: 'ct_guarantee_ff',
    of: ['ct_guarantee', 'ct_guarantee_ff'],
    max: 5,
    except,
  },
  {
    rule: 'W2006',
    severity: 'warning',
    test: 'entries',
    at: 'credit_purpose_ff',
    of: ['credit_purpose', 'credit_purpose_ff'],
    max: 3,
    except,
  },
  {
    rule: 'W2013',
    severity: 'warning',
    test: 'entries',
    at: 'denial_reasons_ff',
    of: ['denial_reasons', 'denial_reasons_ff'],
    max: 4,
    except,
  },
  { rule: 'E3000', severity: 'error', test: 'unique', at: 'uid' },
];
