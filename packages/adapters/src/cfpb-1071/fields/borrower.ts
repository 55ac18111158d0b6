import type { FormatField } from '@askless/core';
import {
  addressTypes,
  naicsFlags,
  ownerCountFlags,
  ownerCounts,
  ownershipStatuses,
  revenueFlags,
  timeInBusinessTypes,
  workerRanges,
} from './codes.data.js';
import { applicants, computed, lenders, voluntarily } from './field.js';
import { naicsSubsectors } from './naics.data.js';
import {
  distinct,
  exactly,
  holds,
  length,
  numeric,
  oneOf,
  optionally,
  pattern,
  range,
  standAlone,
  upTo,
  whole,
} from './rules.js';
import { flagOf, leftBlank, undetermined, voluntary } from './tokens.js';

/** Fields 34 to 40: where the business is, its revenue, industry and size. */
const businessFields: readonly FormatField[] = [
  lenders('census_tract_adr_type', '13', { cell: { kind: 'code' }, rules: [oneOf('E0660', addressTypes)] }),
  lenders('census_tract_number', '13', {
    cell: { kind: 'text' },
    rules: [pattern('E0680', '[0-9]{11}')],
    conditions: [exactly('E2024', holds('census_tract_adr_type', '1', '2', '3'))],
  }),
  computed('gross_annual_revenue_flag', '14', {
    cell: { kind: 'code' },
    flagOf: flagOf('gross_annual_revenue'),
    rules: [oneOf('E0700', revenueFlags)],
  }),
  applicants('gross_annual_revenue', '14', {
    cell: { kind: 'decimal' },
    tokens: leftBlank,
    rules: [numeric('E0720')],
    conditions: [exactly('E2025', holds('gross_annual_revenue_flag', '900'))],
  }),
  computed('naics_code_flag', '15', {
    cell: { kind: 'code' },
    flagOf: flagOf('naics_code'),
    rules: [oneOf('E0740', naicsFlags)],
  }),
  applicants('naics_code', '15', {
    cell: { kind: 'code', take: 3, pattern: '[0-9]{3}' },
    tokens: leftBlank,
    rules: [length('E0760', { min: 3, max: 3 }), pattern('E0761', '[0-9]*'), optionally('W0762', naicsSubsectors)],
    conditions: [exactly('E2026', holds('naics_code_flag', '900'))],
  }),
  applicants('number_of_workers', '16', {
    cell: { kind: 'code' },
    tokens: undetermined,
    rules: [oneOf('E0780', workerRanges)],
  }),
];

/** Fields 41 to 45: how old the business is, and whose. */
const ownershipFields: readonly FormatField[] = [
  computed('time_in_business_type', '17', {
    cell: { kind: 'code' },
    flagOf: flagOf('time_in_business', '1'),
    rules: [oneOf('E0800', timeInBusinessTypes)],
  }),
  applicants('time_in_business', '17', {
    cell: { kind: 'integer', round: 'down' },
    tokens: leftBlank,
    rules: [whole('E0820'), range('E0821', { from: '0' })],
    conditions: [exactly('E2027', holds('time_in_business_type', '1'))],
  }),
  voluntarily('business_ownership_status', '18', {
    cell: { kind: 'codes' },
    tokens: voluntary,
    rules: [oneOf('E0840', ownershipStatuses), upTo('E0841'), distinct('W0842'), standAlone('W0843', ['966', '988'])],
  }),
  computed('num_principal_owners_flag', '20', {
    cell: { kind: 'code' },
    flagOf: flagOf('num_principal_owners'),
    rules: [oneOf('E0860', ownerCountFlags)],
  }),
  applicants('num_principal_owners', '20', {
    cell: { kind: 'integer' },
    tokens: leftBlank,
    rules: [optionally('E0880', ownerCounts)],
    conditions: [exactly('E2028', holds('num_principal_owners_flag', '900'))],
  }),
];

/** Fields 34 to 45: the business that applies. */
export const borrowerFields: readonly FormatField[] = [...businessFields, ...ownershipFields];
