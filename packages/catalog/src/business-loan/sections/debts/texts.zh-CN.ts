import type { QuestionTexts } from '@askless/core';

export const debtsTexts = {
  'debts.hasLoans': {
    label: '是否有未结清贷款',
    why: '门控问题',
    help: '包括其他银行、小贷公司和网络贷款。',
  },
  'debts.hasGuarantees': {
    label: '是否对外提供担保',
    why: '门控问题',
    help: '为他人的债务提供的担保。',
  },
  'debts.pastDue': {
    label: '近24个月是否有逾期',
    why: '信用状况',
  },
  'debts.pendingLitigation': {
    label: '是否有未决诉讼',
    why: '或有风险',
  },
  'debts.litigationDetails': {
    label: '诉讼说明',
    why: '评估影响',
  },
  'debts.bankruptcy': {
    label: '是否曾破产或重整',
    why: 'SBA 与信用审查',
  },
  'debts.governmentDebt': {
    label: '是否有政府债务违约',
    why: 'SBA 资格',
  },
  'debts.totalDebt': {
    label: '融资性负债合计',
    why: '测算还款能力',
    help: '各笔贷款余额的合计。',
  },
  'loans.lender': {
    label: '贷款机构',
    why: '现有负债明细',
  },
  'loans.balance': {
    label: '余额',
    why: '现有负债',
  },
  'loans.monthlyPayment': {
    label: '月还款额',
    why: '偿债覆盖率',
    help: '本金和利息合计。',
  },
  'loans.maturity': {
    label: '到期日',
    why: '再融资压力',
  },
  'loans.security': {
    label: '担保方式',
    why: '可担保余力',
  },
  'loans.toRefinance': {
    label: '本次拟置换',
    why: '再融资范围',
  },
  'loans.rate': {
    label: '利率',
    why: '置换收益计算',
  },
  'loans.prepaymentFee': {
    label: '提前还款违约金',
    why: '置换成本',
  },
  'extguars.beneficiary': {
    label: '被担保人',
    why: '或有负债',
  },
  'extguars.amount': {
    label: '担保金额',
    why: '或有负债',
  },
  'extguars.expiry': {
    label: '担保到期日',
    why: '或有负债期限',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
