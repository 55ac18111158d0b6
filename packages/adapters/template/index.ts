import type { FormatField, IntakeFormat, Token } from '@askless/core';

const blank: Token = { omit: true };
const leftBlank = { notApplicable: blank, unwilling: blank, notKnown: blank, leftOpen: blank };

/** What the bank wants, in the order of its document. Each cell: who fills it, what it holds, when it is filled. */
const fields: readonly FormatField[] = [
  { path: 'LOAN_NO', strength: 'must', supplier: 'lender', cell: { kind: 'text' } },
  {
    path: 'AMOUNT',
    strength: 'must',
    supplier: 'applicant',
    stage: 'application',
    cell: { kind: 'decimal' },
    rules: [{ rule: 'R01', severity: 'error', test: 'range', above: '0', required: true }],
  },
  {
    path: 'PURPOSE',
    strength: 'must',
    supplier: 'applicant',
    stage: 'application',
    cell: { kind: 'code' },
    rules: [{ rule: 'R02', severity: 'error', test: 'options', options: ['WC', 'EQ', 'OT'], required: true }],
  },
  {
    // Says of TERM that it is filled, or why not.
    path: 'TERM_FLAG',
    strength: 'must',
    supplier: 'computed',
    cell: { kind: 'code' },
    flagOf: { path: 'TERM', met: 'Y', tokens: { notApplicable: 'N', unwilling: 'N', notKnown: 'N', leftOpen: 'N' } },
  },
  {
    path: 'TERM',
    strength: 'must',
    supplier: 'applicant',
    stage: 'application',
    cell: { kind: 'integer' },
    tokens: leftBlank,
    conditions: [{ rule: 'R03', severity: 'error', filled: 'exactly', when: { '==': [{ var: 'TERM_FLAG' }, 'Y'] } }],
  },
  {
    path: 'GUARANTORS[].NAME',
    strength: 'may',
    supplier: 'applicant',
    stage: 'application',
    cell: { kind: 'text' },
    tokens: leftBlank,
  },
];

/** A bank's own format, as data. */
export const template: IntakeFormat = {
  id: 'template',
  version: '1',
  title: { 'zh-CN': '进件格式模板', en: 'Template of an intake format' },
  source: 'where the bank publishes it',
  fields,
  tables: { GUARANTORS: { rows: 2, column: 'GUARANTOR_{row}_{name}' } },
};
