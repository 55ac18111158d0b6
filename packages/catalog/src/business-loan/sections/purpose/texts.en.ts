import type { QuestionTexts } from '@askless/core';

export const purposeTexts = {
  'purpose.wcTurnoverDays': {
    label: 'Working-capital cycle (days)',
    why: 'The regulation gives the sizing formula',
    help: 'Days from paying for goods to being paid for them.',
  },
  'purpose.wcNeed': {
    label: 'Working-capital need',
    why: 'Upper limit of the amount',
  },
  'purpose.payees': {
    label: 'Main payees of the proceeds',
    why: 'Entrusted payment control',
  },
  'purpose.tradeContractNo': {
    label: 'Trade contract or order number',
    why: 'Genuine trade background',
  },
  'purpose.tradeInstrument': {
    label: 'Trade instrument',
    why: 'Decides the documents',
    options: {
      letter_of_credit: 'Letter of credit',
      import_bill: 'Import bill advance',
      export_bill: 'Export bill advance',
      invoice_discounting: 'Invoice discounting',
      order_finance: 'Order finance',
    },
  },
  'purpose.tradeCounterpartyCountry': {
    label: 'Counterparty country',
    why: 'Sanction and country risk',
  },
  'purpose.tradeIncoterm': {
    label: 'Incoterm',
    why: 'Title and insurance',
    options: {
      EXW: 'EXW Ex Works',
      FCA: 'FCA Free Carrier',
      FOB: 'FOB Free On Board',
      CFR: 'CFR Cost and Freight',
      CIF: 'CIF Cost, Insurance and Freight',
      CPT: 'CPT Carriage Paid To',
      CIP: 'CIP Carriage and Insurance Paid To',
      DAP: 'DAP Delivered At Place',
      DPU: 'DPU Delivered at Place Unloaded',
      DDP: 'DDP Delivered Duty Paid',
      FAS: 'FAS Free Alongside Ship',
    },
  },
  'purpose.tradeGoods': {
    label: 'Goods and HS code',
    why: 'Dual-use screening',
  },
  'purpose.shipmentDate': {
    label: 'Shipment or delivery date',
    why: 'Matches the tenor',
  },
  'purpose.refinanceReason': {
    label: 'Reason for refinancing',
    why: 'Evergreening control',
    options: {
      lower_rate: 'Lower rate',
      longer_term: 'Longer term',
      consolidation: 'Consolidation',
      maturity: 'Maturity of the old loan',
      covenant_relief: 'Covenant relief',
    },
  },
  'purpose.refinanceSaving': {
    label: 'Expected saving',
    why: 'Shows the benefit transparently',
  },
  'equipment.name': {
    label: 'Equipment and model',
    why: 'Verifies use',
  },
  'equipment.price': {
    label: 'Price',
    why: 'Loan-to-value',
  },
  'equipment.supplier': {
    label: 'Supplier',
    why: 'Direct payment to supplier',
  },
  'equipment.isNew': {
    label: 'New equipment',
    why: 'Depreciation and residual value',
  },
  'equipment.usefulLife': {
    label: 'Useful life (years)',
    why: 'Term must not exceed life',
    help: 'The years you expect to use it.',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
