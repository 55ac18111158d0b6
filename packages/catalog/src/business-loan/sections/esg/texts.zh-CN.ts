import type { QuestionTexts } from '@askless/core';

export const esgTexts = {
  'esg.eiaCategory': {
    label: '环评类别',
    why: '合规要件',
    options: { report: '环境影响报告书', form: '环境影响报告表', registration: '登记表', exempt: '豁免' },
  },
  'esg.eiaApprovalNo': {
    label: '环评批复文号',
    why: '放款前提',
  },
  'esg.highPollution': {
    label: '是否属于两高行业',
    why: '行业限制',
  },
  'esg.emissionsScope12': {
    label: '范围一二排放量',
    why: 'EBA 与披露要求',
  },
  'esg.greenPurpose': {
    label: '是否绿色用途',
    why: '绿色贷款优惠',
  },
  'esg.resettlement': {
    label: '是否涉及征迁',
    why: '社会风险',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
