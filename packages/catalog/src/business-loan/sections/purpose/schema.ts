import type { GroupSchema, SectionSchema } from '@askless/core';

/** Use of funds by purpose. */
export const purposeSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    wcTurnoverDays: { kind: 'integer', type: 'integer', min: '0', unit: 'day' },
    wcNeed: { kind: 'money', type: 'string', currency: 'loan.currency' },
    payees: { kind: 'text', type: 'string', maxLength: 4000 },
    tradeContractNo: { kind: 'text', type: 'string' },
    tradeInstrument: {
      kind: 'choice',
      type: 'string',
      enum: ['letter_of_credit', 'import_bill', 'export_bill', 'invoice_discounting', 'order_finance'],
    },
    tradeCounterpartyCountry: { kind: 'country', type: 'string' },
    tradeIncoterm: {
      kind: 'choice',
      type: 'string',
      enum: ['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS'],
    },
    tradeGoods: { kind: 'text', type: 'string' },
    shipmentDate: { kind: 'date', type: 'string' },
    refinanceReason: {
      kind: 'choice',
      type: 'string',
      enum: ['lower_rate', 'longer_term', 'consolidation', 'maturity', 'covenant_relief'],
    },
    refinanceSaving: { kind: 'money', type: 'string', currency: 'loan.currency' },
  },
} as const satisfies SectionSchema;

/** Equipment items, one object a row. */
export const equipmentSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { kind: 'text', type: 'string' },
      price: { kind: 'money', type: 'string', min: '0', currency: 'loan.currency' },
      supplier: { kind: 'text', type: 'string' },
      isNew: { kind: 'boolean', type: 'boolean' },
      usefulLife: { kind: 'integer', type: 'integer', min: '0', max: '100', unit: 'year' },
    },
  },
} as const satisfies GroupSchema;
