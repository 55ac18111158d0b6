import type { QuestionTexts } from '@askless/core';

export const financialsTexts = {
  'financials.audited': {
    label: '报表是否经审计',
    why: '数据可信度',
  },
  'financials.auditor': {
    label: '审计机构',
    why: '核验',
  },
  'financials.auditOpinion': {
    label: '审计意见',
    why: '非标意见需解释',
    options: { unqualified: '无保留意见', qualified: '保留意见', adverse: '否定意见', disclaimer: '无法表示意见' },
  },
  'financials.accountingStandard': {
    label: '会计准则',
    why: '报表口径',
    options: {
      cas: '企业会计准则',
      small_business_cas: '小企业会计准则',
      us_gaap: '美国公认会计原则',
      ifrs: '国际财务报告准则',
      local_gaap: '本国会计准则',
    },
  },
  'financials.fiscalYearEnd': {
    label: '财年截止日',
    why: '年度口径',
    help: '会计年度的最后一天。',
  },
  'years.year': {
    label: '年度',
    why: '年度标识',
  },
  'years.revenue': {
    label: '营业收入',
    why: '偿债能力',
    help: '利润表：营业收入。',
  },
  'years.costOfSales': {
    label: '营业成本',
    why: '毛利与周转',
    help: '利润表：营业成本。',
  },
  'years.grossProfit': {
    label: '毛利',
    why: '可计算',
  },
  'years.operatingExpenses': {
    label: '期间费用',
    why: '利润构成',
  },
  'years.ebitda': {
    label: '息税折旧摊销前利润',
    why: '偿债覆盖率分子',
  },
  'years.interestExpense': {
    label: '利息支出',
    why: '利息保障倍数',
  },
  'years.depreciation': {
    label: '折旧摊销',
    why: 'EBITDA 计算',
  },
  'years.tax': {
    label: '所得税',
    why: 'EBITDA 计算',
  },
  'years.netProfit': {
    label: '净利润',
    why: '盈利能力',
    help: '利润表：净利润；亏损填负数。',
  },
  'years.cash': {
    label: '货币资金',
    why: '流动性',
  },
  'years.receivables': {
    label: '应收账款',
    why: '法规点名核实项目；营运资金测算',
  },
  'years.inventory': {
    label: '存货',
    why: '法规点名核实项目；营运资金测算',
  },
  'years.prepayments': {
    label: '预付账款',
    why: '营运资金测算',
  },
  'years.currentAssets': {
    label: '流动资产合计',
    why: '流动比率',
  },
  'years.fixedAssets': {
    label: '固定资产净额',
    why: '资产结构',
  },
  'years.totalAssets': {
    label: '资产总计',
    why: '规模与杠杆',
    help: '资产负债表：资产总计。',
  },
  'years.payables': {
    label: '应付账款',
    why: '法规点名核实项目；营运资金测算',
  },
  'years.advanceReceipts': {
    label: '预收账款/合同负债',
    why: '营运资金测算',
  },
  'years.shortTermDebt': {
    label: '短期借款',
    why: '偿债压力',
  },
  'years.longTermDebt': {
    label: '长期借款',
    why: '杠杆',
  },
  'years.currentLiabilities': {
    label: '流动负债合计',
    why: '流动比率',
  },
  'years.totalLiabilities': {
    label: '负债合计',
    why: '资产负债率',
    help: '资产负债表：负债合计。',
  },
  'years.equity': {
    label: '所有者权益',
    why: '净资产',
  },
  'years.operatingCashFlow': {
    label: '经营活动现金流量净额',
    why: '第一还款来源',
    help: '现金流量表：经营活动产生的现金流量净额。',
  },
  'years.debtRatio': {
    label: '资产负债率',
    why: '由系统计算，不应让客户填',
  },
  'years.currentRatio': {
    label: '流动比率',
    why: '由系统计算',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
