import type { QuestionTexts } from '@askless/core';

export const postloanTexts = {
  'postloan.reportingFrequency': {
    label: '信息报送频率',
    why: '贷后管理约定',
    options: { monthly: '每月', quarterly: '每季', semiannual: '每半年', annual: '每年' },
  },
  'postloan.periodRevenue': {
    label: '报告期收入',
    why: '经营跟踪',
  },
  'postloan.periodDebt': {
    label: '报告期末负债',
    why: '财务跟踪',
  },
  'postloan.covenantDscr': {
    label: '约定偿债覆盖率',
    why: '约定指标',
  },
  'postloan.projectProgress': {
    label: '项目形象进度',
    why: '项目跟踪',
  },
  'postloan.useOfProceedsProof': {
    label: '资金使用凭证',
    why: '用途核查',
  },
  'postloan.materialChange': {
    label: '是否发生重大变化',
    why: '预警',
  },
  'postloan.advisoryInterest': {
    label: '希望获得的经营建议',
    why: '后续支持服务',
    options: { cash_flow: '现金流管理', tax: '税务', export: '出口', digitalisation: '数字化', none: '暂不需要' },
  },
  'postloan.satisfaction': {
    label: '满意度评分',
    why: '客户反馈',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
