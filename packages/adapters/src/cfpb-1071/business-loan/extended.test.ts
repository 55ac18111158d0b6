import { businessLoan } from '@askless/catalog/business-loan';
import { businessLoanDerivations } from '@askless/catalog/business-loan/derivations';
import { compileForm, extendForm } from '@askless/core/define';
import { expect, it } from 'vitest';
import { cfpb1071 } from './index.js';

it('is bound beside the derivations of the catalogue, which add to the same sections', () => {
  const ids = compileForm(extendForm(businessLoan, businessLoanDerivations), [cfpb1071]).questions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['register.revenueUsd', 'operations.totalAssets']));
});
