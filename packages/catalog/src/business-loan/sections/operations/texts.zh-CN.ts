import type { QuestionTexts } from '@askless/core';

export const operationsTexts = {
  'operations.mainProducts': {
    label: '主营产品或服务',
    why: '理解商业模式',
    help: '卖什么，给谁。',
  },
  'operations.employees': {
    label: '员工人数',
    why: '规模划型与统计',
    help: '上月末在册人数，包括临时工。',
  },
  'operations.jobsCreated': {
    label: '预计新增就业',
    why: '政策性担保计划要求',
  },
  'operations.jobsRetained': {
    label: '预计保留就业',
    why: 'SBA 表格要求',
  },
  'operations.revenueLastYear': {
    label: '上年营业收入',
    why: '准入、规模与授信额度',
    help: '上一年度利润表的营业收入。',
  },
  'operations.revenueForecast': {
    label: '本年预计收入',
    why: '初创与成长期看未来',
    help: '预计今年全年的营业收入。',
  },
  'operations.seasonality': {
    label: '经营季节性',
    why: '决定还款安排',
    options: { none: '无明显季节性', moderate: '有一定季节性', strong: '季节性明显' },
  },
  'operations.exportShare': {
    label: '出口占比',
    why: '汇率与贸易融资',
    help: '出口收入占营业收入的比例。',
  },
  'operations.capacityUtilisation': {
    label: '产能利用率',
    why: '扩产必要性',
  },
  'operations.competitivePosition': {
    label: '行业地位与竞争',
    why: '行业风险',
  },
  'operations.businessPlanSummary': {
    label: '商业计划摘要',
    why: '无历史数据时的主要依据',
  },
  'operations.turnaroundPlan': {
    label: '扭亏/重整方案',
    why: '评估可行性',
  },
  'operations.utilityCosts': {
    label: '年水电费',
    why: '小微企业经营真实性交叉验证',
    help: '最近 12 个月的水、电、气费合计。',
  },
  'operations.socialInsuredStaff': {
    label: '社保参保人数',
    why: '可替代员工人数核验',
    help: '社保缴费记录上的人数。',
  },
  'operations.franchise': {
    label: '是否特许加盟',
    why: 'SBA 资格',
  },
  'operations.insuranceInForce': {
    label: '是否投保营业险',
    why: '风险缓释',
  },
  'customers.name': {
    label: '客户名称',
    why: '集中度与交易真实性',
  },
  'customers.share': {
    label: '销售占比',
    why: '集中度风险',
  },
  'customers.terms': {
    label: '账期（天）',
    why: '营运资金测算',
  },
  'suppliers.name': {
    label: '供应商名称',
    why: '交易真实性与受托支付对象',
  },
  'suppliers.share': {
    label: '采购占比',
    why: '依赖度',
  },
  'suppliers.terms': {
    label: '账期（天）',
    why: '营运资金测算',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
