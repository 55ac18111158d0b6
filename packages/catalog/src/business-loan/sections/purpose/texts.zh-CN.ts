import type { QuestionTexts } from '@askless/core';

export const purposeTexts = {
  'purpose.wcTurnoverDays': {
    label: '营运资金周转天数',
    why: '法规给出测算公式',
    help: '从付款进货到收回货款的天数。',
  },
  'purpose.wcNeed': {
    label: '营运资金缺口测算',
    why: '额度上限',
  },
  'purpose.payees': {
    label: '主要支付对象',
    why: '受托支付管理',
  },
  'purpose.tradeContractNo': {
    label: '贸易合同/订单号',
    why: '贸易背景真实性',
  },
  'purpose.tradeInstrument': {
    label: '贸易融资品种',
    why: '决定单据要求',
    options: {
      letter_of_credit: '信用证',
      import_bill: '进口押汇',
      export_bill: '出口押汇',
      invoice_discounting: '发票融资',
      order_finance: '订单融资',
    },
  },
  'purpose.tradeCounterpartyCountry': {
    label: '交易对手国别',
    why: '制裁与国别风险',
  },
  'purpose.tradeIncoterm': {
    label: '贸易术语',
    why: '货权与保险',
    options: {
      EXW: 'EXW 工厂交货',
      FCA: 'FCA 货交承运人',
      FOB: 'FOB 船上交货',
      CFR: 'CFR 成本加运费',
      CIF: 'CIF 成本、保险费加运费',
      CPT: 'CPT 运费付至',
      CIP: 'CIP 运费和保险费付至',
      DAP: 'DAP 目的地交货',
      DPU: 'DPU 卸货地交货',
      DDP: 'DDP 完税后交货',
      FAS: 'FAS 船边交货',
    },
  },
  'purpose.tradeGoods': {
    label: '货物名称与HS编码',
    why: '两用物项筛查',
  },
  'purpose.shipmentDate': {
    label: '装运/交付日期',
    why: '期限匹配',
  },
  'purpose.refinanceReason': {
    label: '再融资原因',
    why: '借新还旧管理',
    options: {
      lower_rate: '降低利率',
      longer_term: '延长期限',
      consolidation: '合并多笔贷款',
      maturity: '原贷款到期',
      covenant_relief: '放宽约定条件',
    },
  },
  'purpose.refinanceSaving': {
    label: '置换预计节省',
    why: '透明展示收益',
  },
  'equipment.name': {
    label: '设备名称型号',
    why: '用途核实',
  },
  'equipment.price': {
    label: '价格',
    why: '贷款成数',
  },
  'equipment.supplier': {
    label: '供应商',
    why: '受托支付',
  },
  'equipment.isNew': {
    label: '是否全新',
    why: '折旧与残值',
  },
  'equipment.usefulLife': {
    label: '预计使用年限',
    why: '期限不超过使用年限',
    help: '预计可使用的年数。',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
