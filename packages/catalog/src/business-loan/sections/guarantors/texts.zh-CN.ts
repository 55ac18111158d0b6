import type { QuestionTexts } from '@askless/core';

export const guarantorsTexts = {
  'guarantors.kind': {
    label: '保证人类型',
    why: '所需信息不同',
    options: { person: '自然人', company: '企业', guarantee_company: '融资担保公司' },
  },
  'guarantors.name': {
    label: '保证人名称',
    why: '保证资格',
  },
  'guarantors.idNo': {
    label: '证件/信用代码',
    why: '核验',
  },
  'guarantors.relationship': {
    label: '与借款人关系',
    why: '互保联保风险',
    options: {
      owner: '股东或实际控制人',
      parent: '母公司',
      affiliate: '关联方',
      third_party: '第三方',
      professional: '专业担保机构',
    },
  },
  'guarantors.netWorth': {
    label: '净资产',
    why: '保证能力',
  },
  'guarantors.annualIncome': {
    label: '年收入',
    why: '保证能力',
  },
  'guarantors.otherGuarantees': {
    label: '已对外担保余额',
    why: '保证能力',
  },
  'guarantors.consent': {
    label: '同意保证',
    why: '合同要件',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
