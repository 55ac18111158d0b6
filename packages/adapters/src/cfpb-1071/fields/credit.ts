import type { FormatField } from '@askless/core';
import { amountFlags, creditProducts, creditPurposes, guarantees, loanTermFlags } from './codes.data.js';
import { applicants, computed } from './field.js';
import {
  contains,
  distinct,
  exactly,
  freeText,
  holds,
  must,
  never,
  numeric,
  oneOf,
  range,
  standAlone,
  upTo,
  whole,
} from './rules.js';
import { flagWithout, leftBlank, notApplicable, onlyIfNamed, undetermined } from './tokens.js';

/** Fields 5 to 10: the credit applied for. */
const creditTypeFields: readonly FormatField[] = [
  applicants('ct_credit_product', '5', {
    cell: { kind: 'code' },
    tokens: undetermined,
    rules: [oneOf('E0080', creditProducts)],
  }),
  applicants('ct_credit_product_ff', '5', {
    cell: { kind: 'text' },
    tokens: onlyIfNamed,
    rules: [freeText('E0100')],
    conditions: [exactly('E2000', holds('ct_credit_product', '977'))],
  }),
  applicants('ct_guarantee', '5', {
    cell: { kind: 'codes' },
    // 999 says that there is no guarantee; the list has no code for one that is not known.
    tokens: notApplicable,
    rules: [oneOf('E0120', guarantees), upTo('E0121', 5), standAlone('W0122', ['999']), distinct('W0123')],
  }),
  applicants('ct_guarantee_ff', '5', {
    cell: { kind: 'text' },
    tokens: onlyIfNamed,
    rules: [freeText('E0140')],
    conditions: [exactly('E2001', contains('ct_guarantee', '977'))],
  }),
  computed('ct_loan_term_flag', '5', {
    cell: { kind: 'code' },
    tokens: notApplicable,
    flagOf: flagWithout('ct_loan_term'),
    rules: [oneOf('E0160', loanTermFlags)],
    conditions: [
      must('E2003', holds('ct_credit_product', '1', '2')),
      never('E2003', holds('ct_credit_product', '988')),
    ],
  }),
  applicants('ct_loan_term', '5', {
    cell: { kind: 'integer' },
    tokens: leftBlank,
    // A credit card has no term, and of an undetermined product none is reported (field 9, code 999).
    when: { '!': holds('ct_credit_product', '5', '6', '988') },
    rules: [whole('E0180'), range('E0181', { from: '1' }), range('W0182', { below: '1200' })],
    conditions: [exactly('E2004', holds('ct_loan_term_flag', '900'))],
  }),
];

/** Fields 11 to 14: what for, and how much. */
const purposeFields: readonly FormatField[] = [
  applicants('credit_purpose', '6', {
    cell: { kind: 'codes' },
    tokens: { ...undetermined, ...notApplicable },
    rules: [oneOf('E0200', creditPurposes), upTo('E0201', 3), standAlone('W0202', ['988', '999']), distinct('W0203')],
  }),
  applicants('credit_purpose_ff', '6', {
    cell: { kind: 'text' },
    tokens: onlyIfNamed,
    rules: [freeText('E0220')],
    conditions: [exactly('E2005', contains('credit_purpose', '977'))],
  }),
  computed('amount_applied_for_flag', '7', {
    cell: { kind: 'code' },
    tokens: notApplicable,
    flagOf: flagWithout('amount_applied_for'),
    rules: [oneOf('E0240', amountFlags)],
  }),
  applicants('amount_applied_for', '7', {
    cell: { kind: 'decimal' },
    tokens: leftBlank,
    rules: [numeric('E0260'), range('E0261', { above: '0' })],
    conditions: [exactly('E2007', holds('amount_applied_for_flag', '900'))],
  }),
];

/** Fields 5 to 14: the credit, its purpose and amount. */
export const creditFields: readonly FormatField[] = [...creditTypeFields, ...purposeFields];
