import type { QuestionTexts } from '@askless/core';

export const contractTexts = {
  'contract.disbursementAccount': {
    label: '放款账户',
    why: '放款',
    help: '用于收款的本企业账户。',
  },
  'contract.paymentMode': {
    label: '支付方式',
    why: '超额须受托支付',
    options: { self: '自主支付', entrusted: '受托支付' },
  },
  'contract.repaymentDay': {
    label: '还款日',
    why: '还款计划',
    help: '每月的第几天，1 到 31。',
  },
  'contract.signatureMethod': {
    label: '签约方式',
    why: '电子签约',
    options: { e_sign: '电子签约', branch: '网点签约' },
  },
  'contract.acceptedOffer': {
    label: '确认利率与总成本',
    why: '透明披露',
  },
  'contract.interestRate': {
    label: '批准利率',
    why: '银行给出',
  },
  'draws.date': {
    label: '用款日期',
    why: '分次用款',
  },
  'draws.amount': {
    label: '用款金额',
    why: '分次用款',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
