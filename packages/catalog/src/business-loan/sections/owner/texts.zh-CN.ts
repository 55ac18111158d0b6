import type { QuestionTexts } from '@askless/core';

export const ownerTexts = {
  'owner.cash': {
    label: '个人现金存款',
    why: '业主兜底能力',
    help: '个人存款和现金。',
  },
  'owner.realEstate': {
    label: '个人房产价值',
    why: '业主兜底能力',
    help: '个人房产的市场价值。',
  },
  'owner.securities': {
    label: '个人证券投资',
    why: '业主兜底能力',
  },
  'owner.retirement': {
    label: '退休账户',
    why: 'SBA 413 项目',
  },
  'owner.lifeInsurance': {
    label: '人寿保险现金价值',
    why: 'SBA 413 项目',
  },
  'owner.mortgages': {
    label: '个人按揭余额',
    why: '个人负债',
  },
  'owner.otherDebts': {
    label: '个人其他负债',
    why: '个人负债',
  },
  'owner.monthlyPersonalPayments': {
    label: '个人月还款',
    why: '综合偿债率',
  },
  'owner.annualSalary': {
    label: '个人年收入',
    why: '综合偿债率',
  },
  'owner.netWorth': {
    label: '个人净资产',
    why: '可计算',
  },
  'owner.alimonyIncome': {
    label: '赡养费收入',
    why: '客户不愿计入则不得要求',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
