import { defineForm } from '@askless/core/define';
import { layout } from './layout.js';
import { references } from './references.js';
import { businessLoanRules } from './rules.js';
import { businessLoanSchema } from './schema.js';

export { businessLoanSchema, type BusinessLoanSchema } from './schema.js';

/**
 * The reference form for business loans: 312 questions in 20 sections, and the profile of the borrower.
 *
 * Its conditions are reference policy; a bank makes them its own with `extendForm`. The texts are loaded by language:
 * `@askless/catalog/business-loan/texts/en` and `…/zh-CN`.
 */
export const businessLoan = defineForm({
  id: 'business-loan',
  version: '2026.11',
  schema: businessLoanSchema,
  rules: businessLoanRules,
  layout,
  generalForm: { by: ['profile.jurisdiction'], before: 'postLoan' },
  references,
});
