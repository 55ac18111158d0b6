import type { QuestionTexts } from '@askless/core';

export const complianceTexts = {
  'compliance.bureauConsent': {
    label: '征信查询授权',
    why: '法定授权',
    help: '授权后由征信机构提供现有贷款信息。',
  },
  'compliance.privacyConsent': {
    label: '个人信息处理同意',
    why: '个人信息保护法/GDPR',
  },
  'compliance.sanctionsDeclaration': {
    label: '制裁与受限国家声明',
    why: '合规',
  },
  'compliance.taxResidence': {
    label: '税收居民国',
    why: 'CRS/FATCA',
  },
  'compliance.affiliatedToBank': {
    label: '是否银行关联方',
    why: '关联交易管理',
    help: '与本行股东、董事或员工有亲属或投资关系。',
  },
  'compliance.truthDeclaration': {
    label: '真实性承诺',
    why: '法律责任',
    help: '提交前请核对所有信息。',
  },
  'compliance.realEstateOrSecuritiesUse': {
    label: '不用于购房炒股承诺',
    why: '流动资金贷款禁止用途',
  },
  'compliance.signatureAuthority': {
    label: '签署权限依据',
    why: '有权签署',
    options: { legal_rep: '法定代表人签署', board_resolution: '董事会决议授权', power_of_attorney: '授权委托' },
  },
  'compliance.citizenshipStatus': {
    label: '公民/移民身份',
    why: 'SBA 资格',
    options: { citizen: '公民', permanent_resident: '永久居民', other: '其他' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
