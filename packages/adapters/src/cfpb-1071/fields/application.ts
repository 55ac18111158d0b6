import type { FormatField } from '@askless/core';
import { applicationMethods, applicationRecipients } from './codes.data.js';
import { lenders } from './field.js';
import { date, length, oneOf, pattern } from './rules.js';

/** Fields 1 to 4: which application it is, when and how it came. */
export const applicationFields: readonly FormatField[] = [
  lenders('uid', '1', {
    cell: { kind: 'text' },
    rules: [{ ...length('E0001', { min: 21, max: 45 }), required: true }, pattern('E0002', '[0-9A-Z]*')],
  }),
  lenders('app_date', '2', { cell: { kind: 'date' }, rules: [date('E0020')] }),
  lenders('app_method', '3', { cell: { kind: 'code' }, rules: [oneOf('E0040', applicationMethods)] }),
  lenders('app_recipient', '4', { cell: { kind: 'code' }, rules: [oneOf('E0060', applicationRecipients)] }),
];
