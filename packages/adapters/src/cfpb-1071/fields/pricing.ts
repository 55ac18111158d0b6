import type { FieldCondition, FormatField } from '@askless/core';
import { additionalCostFlags, indexNames, interestRateTypes, prepaymentPenalties } from './codes.data.js';
import { lenders } from './field.js';
import { exactly, freeText, holds, must, never, numeric, oneOf, range, whole } from './rules.js';
import { notApplicable } from './tokens.js';

const section = '12';

/** Denied, withdrawn and incomplete applications have no price. */
const noPrice: FieldCondition = never('E2014', holds('action_taken', '3', '4', '5'));
/** What was originated or approved has its charges. */
const charged: FieldCondition = must('E2015', holds('action_taken', '1', '2'));

/** Fields 20 to 26: the interest rate. */
const rateFields: readonly FormatField[] = [
  lenders('pricing_interest_rate_type', section, {
    cell: { kind: 'code' },
    tokens: notApplicable,
    rules: [oneOf('E0380', interestRateTypes)],
    conditions: [noPrice],
  }),
  lenders('pricing_init_rate_period', section, {
    cell: { kind: 'integer' },
    rules: [whole('E0400'), range('E0401', { above: '0' })],
    conditions: [exactly('E2016', holds('pricing_interest_rate_type', '3', '4', '5', '6'))],
  }),
  lenders('pricing_fixed_rate', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0420'), range('W0420', { above: '0.1' })],
    conditions: [exactly('E2017', holds('pricing_interest_rate_type', '2', '4', '6'))],
  }),
  lenders('pricing_adj_margin', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0440'), range('W0441', { above: '0.1' })],
    conditions: [exactly('E2018', holds('pricing_interest_rate_type', '1', '3', '5'))],
  }),
  lenders('pricing_adj_index_name', section, {
    cell: { kind: 'code' },
    tokens: notApplicable,
    rules: [oneOf('E0460', indexNames)],
    conditions: [exactly('E2019', holds('pricing_interest_rate_type', '1', '3', '5'))],
  }),
  lenders('pricing_adj_index_name_ff', section, {
    cell: { kind: 'text' },
    rules: [freeText('E0480')],
    conditions: [exactly('E2020', holds('pricing_adj_index_name', '977'))],
  }),
  lenders('pricing_adj_index_value', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0500')],
    conditions: [exactly('E2021', holds('pricing_interest_rate_type', '1', '3'))],
  }),
];

/** Fields 27 to 33: charges, costs and penalties. */
const chargeFields: readonly FormatField[] = [
  lenders('pricing_origination_charges', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0520')],
    conditions: [noPrice, charged],
  }),
  lenders('pricing_broker_fees', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0540')],
    conditions: [noPrice, charged],
  }),
  lenders('pricing_initial_charges', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0560')],
    conditions: [noPrice, charged],
  }),
  lenders('pricing_mca_addcost_flag', section, {
    cell: { kind: 'code' },
    tokens: notApplicable,
    rules: [oneOf('E0580', additionalCostFlags)],
    conditions: [noPrice, never('E2022', { '!': holds('ct_credit_product', '7', '8', '977') })],
  }),
  lenders('pricing_mca_addcost', section, {
    cell: { kind: 'decimal' },
    rules: [numeric('E0600')],
    conditions: [exactly('E2023', holds('pricing_mca_addcost_flag', '900'))],
  }),
  lenders('pricing_prepenalty_allowed', section, {
    cell: { kind: 'code' },
    tokens: notApplicable,
    rules: [oneOf('E0620', prepaymentPenalties)],
    conditions: [noPrice, charged],
  }),
  lenders('pricing_prepenalty_exists', section, {
    cell: { kind: 'code' },
    tokens: notApplicable,
    rules: [oneOf('E0640', prepaymentPenalties)],
    conditions: [noPrice, charged],
  }),
];

/** Fields 20 to 33: the price. */
export const pricingFields: readonly FormatField[] = [...rateFields, ...chargeFields];
