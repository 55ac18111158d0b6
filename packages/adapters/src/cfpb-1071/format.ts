import type { IntakeFormat } from '@askless/core';
import {
  actionFields,
  applicationFields,
  borrowerFields,
  creditFields,
  ownerFields,
  pricingFields,
} from './fields/index.js';
import { recordRules } from './recordRules.js';

/**
 * The small-business lending application register of the United States: 12 CFR part 1002 subpart B, in the columns, codes
 * and validations of the filing instructions guide for 2025.
 */
export const cfpb1071: IntakeFormat = {
  id: 'cfpb-1071',
  version: '2025',
  title: { 'zh-CN': '美国小企业贷款申请登记表（CFPB 1071）', en: 'US small-business lending register (CFPB 1071)' },
  source: '12 CFR part 1002 subpart B; filing instructions guide for 2025',
  fields: [...applicationFields, ...creditFields, ...actionFields, ...pricingFields, ...borrowerFields, ...ownerFields],
  tables: { po: { rows: 4, column: 'po_{row}_{name}' } },
  rules: recordRules,
};
