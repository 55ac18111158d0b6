import type { QuestionTexts } from '@askless/core';

export const taxTexts = {
  'tax.dataConsent': {
    label: '授权查询税务数据',
    why: '一次授权可替代十余项填报',
    help: '授权后，多数财务数据由税务局提供，不必填写。',
  },
  'tax.creditRating': {
    label: '纳税信用等级',
    why: '准入条件',
    help: '税务局每年评定的纳税信用级别。',
    options: { A: 'A 级', B: 'B 级', M: 'M 级', C: 'C 级', D: 'D 级' },
  },
  'tax.taxPaidLastYear': {
    label: '上年纳税总额',
    why: '收入真实性',
  },
  'tax.arrears': {
    label: '是否欠税',
    why: '负面清单',
  },
  'tax.vatTaxpayerType': {
    label: '增值税纳税人类型',
    why: '可由税务数据得到',
    options: { general: '一般纳税人', small_scale: '小规模纳税人' },
  },
  'accounts.bank': {
    label: '开户银行',
    why: '流水核验',
  },
  'accounts.number': {
    label: '账号',
    why: '流水核验与放款',
  },
  'accounts.averageBalance': {
    label: '月均余额',
    why: '流动性',
  },
  'accounts.inflow12m': {
    label: '近12个月流入',
    why: '收入替代指标',
    help: '最近 12 个月该账户的收入合计。',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
