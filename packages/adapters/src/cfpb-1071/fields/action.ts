import type { FormatField } from '@askless/core';
import { actions, denialReasons } from './codes.data.js';
import { lenders } from './field.js';
import {
  contains,
  date,
  distinct,
  exactly,
  freeText,
  holds,
  numeric,
  oneOf,
  period,
  range,
  standAlone,
  upTo,
} from './rules.js';
import { notApplicable } from './tokens.js';

/** Fields 15 to 19: what the lender decided, when, and why not. */
export const actionFields: readonly FormatField[] = [
  lenders('amount_approved', '8', {
    cell: { kind: 'decimal' },
    rules: [numeric('E0280'), range('E0281', { above: '0' })],
    conditions: [exactly('E2008', holds('action_taken', '1', '2'))],
  }),
  lenders('action_taken', '9', { cell: { kind: 'code' }, rules: [oneOf('E0300', actions)] }),
  lenders('action_taken_date', '10', {
    cell: { kind: 'date' },
    // The guide's one reporting period; a later guide moves it.
    rules: [date('E0320'), period('E0321', '2025-07-18', '2025-12-31')],
  }),
  lenders('denial_reasons', '11', {
    cell: { kind: 'codes' },
    tokens: notApplicable,
    rules: [oneOf('E0340', denialReasons), upTo('E0341', 4), standAlone('W0340', ['999']), distinct('W0341')],
    conditions: [exactly('E2011', holds('action_taken', '3'))],
  }),
  lenders('denial_reasons_ff', '11', {
    cell: { kind: 'text' },
    rules: [freeText('E0360')],
    conditions: [exactly('E2012', contains('denial_reasons', '977'))],
  }),
];
