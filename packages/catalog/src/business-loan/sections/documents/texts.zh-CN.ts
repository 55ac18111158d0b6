import type { QuestionTexts } from '@askless/core';

export const documentsTexts = {
  'documents.businessLicence': {
    label: '营业执照',
    why: '登记信息可在线核验',
  },
  'documents.articles': {
    label: '公司章程',
    why: '决策权限',
  },
  'documents.idCards': {
    label: '法定代表人身份证',
    why: '身份核验',
    help: '法定代表人和主要股东的证件，正反面。',
  },
  'documents.financialStatements': {
    label: '近三年财务报表',
    why: '财务分析',
    help: '最近三年的报表，PDF 或照片均可。',
  },
  'documents.latestInterim': {
    label: '最近一期报表',
    why: '近期变化',
  },
  'documents.auditReport': {
    label: '审计报告',
    why: '可信度',
  },
  'documents.bankStatements': {
    label: '银行流水',
    why: '收入真实性',
    help: '最近 12 个月主要账户的流水。',
  },
  'documents.taxReturns': {
    label: '纳税申报表',
    why: '收入真实性',
  },
  'documents.premisesProof': {
    label: '场所证明',
    why: '经营真实性',
  },
  'documents.tradeContracts': {
    label: '贸易合同与发票',
    why: '贸易背景',
  },
  'documents.purchaseContracts': {
    label: '采购合同或报价单',
    why: '用途',
  },
  'documents.feasibilityStudy': {
    label: '可行性研究报告',
    why: '项目评估',
  },
  'documents.projectApproval': {
    label: '项目立项批复/备案',
    why: '合规要件',
  },
  'documents.eiaApproval': {
    label: '环评批复',
    why: '合规要件',
  },
  'documents.landDocuments': {
    label: '用地批准与规划许可',
    why: '合规要件',
  },
  'documents.capitalProof': {
    label: '资本金到位证明',
    why: '放款前提',
  },
  'documents.financialModel': {
    label: '项目财务模型',
    why: '偿债覆盖',
  },
  'documents.offtakeContracts': {
    label: '承购/特许经营合同',
    why: '收入确定性',
  },
  'documents.titleDeeds': {
    label: '抵押物权属证书',
    why: '登记',
  },
  'documents.appraisalReport': {
    label: '评估报告',
    why: '价值认定',
  },
  'documents.pledgeProof': {
    label: '质押权利凭证',
    why: '质押',
  },
  'documents.guarantorFinancials': {
    label: '保证人财务资料',
    why: '保证能力',
  },
  'documents.boardResolution': {
    label: '董事会/股东会决议',
    why: '有权决策',
  },
  'documents.businessPlan': {
    label: '商业计划书',
    why: '初创评估',
  },
  'documents.industryPermits': {
    label: '特许经营资质证书',
    why: '行业准入',
  },
  'documents.personalFinancialStatement': {
    label: '个人财务报表（SBA 413）',
    why: '业主能力',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
