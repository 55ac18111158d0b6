import type { TypedTexts } from '@askless/core/define';
import type { BusinessLoanSchema } from '../schema.js';
import { collateralTexts } from '../sections/collateral/texts.zh-CN.js';
import { complianceTexts } from '../sections/compliance/texts.zh-CN.js';
import { contactTexts } from '../sections/contact/texts.zh-CN.js';
import { contractTexts } from '../sections/contract/texts.zh-CN.js';
import { debtsTexts } from '../sections/debts/texts.zh-CN.js';
import { documentsTexts } from '../sections/documents/texts.zh-CN.js';
import { esgTexts } from '../sections/esg/texts.zh-CN.js';
import { financialsTexts } from '../sections/financials/texts.zh-CN.js';
import { guarantorsTexts } from '../sections/guarantors/texts.zh-CN.js';
import { identityTexts } from '../sections/identity/texts.zh-CN.js';
import { loanTexts } from '../sections/loan/texts.zh-CN.js';
import { managementTexts } from '../sections/management/texts.zh-CN.js';
import { monitoringTexts } from '../sections/monitoring/texts.zh-CN.js';
import { operationsTexts } from '../sections/operations/texts.zh-CN.js';
import { ownerTexts } from '../sections/owner/texts.zh-CN.js';
import { ownershipTexts } from '../sections/ownership/texts.zh-CN.js';
import { postloanTexts } from '../sections/postloan/texts.zh-CN.js';
import { profileTexts } from '../sections/profile/texts.zh-CN.js';
import { projectTexts } from '../sections/project/texts.zh-CN.js';
import { purposeTexts } from '../sections/purpose/texts.zh-CN.js';
import { taxTexts } from '../sections/tax/texts.zh-CN.js';
import { productTexts } from './products.zh-CN.js';

/** Every word of the form in simplified Chinese. */
export const texts: TypedTexts<BusinessLoanSchema> = {
  title: '企业贷款申请',
  sections: {
    profile: '企业概况',
    loan: '贷款需求',
    identity: '企业身份',
    contact: '联系方式与地址',
    ownership: '股权与控制',
    management: '董事与管理层',
    operations: '经营情况',
    financials: '财务报表',
    tax: '税务与结算',
    debts: '现有融资与或有负债',
    purpose: '用途明细',
    project: '项目与投资概算',
    esg: '环境与社会',
    collateral: '抵质押物',
    guarantors: '保证人',
    owner: '业主个人财务',
    compliance: '合规与声明',
    documents: '材料清单',
    contract: '合同与放款',
    postloan: '贷后管理',
    monitoring: '监管统计',
  },
  groups: {
    shareholders: { label: '股东', row: '股东' },
    ubos: { label: '受益所有人', row: '受益所有人' },
    directors: { label: '董事与关键管理人员', row: '人员' },
    customers: { label: '主要客户', row: '客户' },
    suppliers: { label: '主要供应商', row: '供应商' },
    years: { label: '年度财务', row: '年度' },
    accounts: { label: '银行账户', row: '账户' },
    loans: { label: '现有贷款', row: '贷款' },
    extguars: { label: '对外担保', row: '担保' },
    equipment: { label: '设备清单', row: '设备' },
    budget: { label: '投资概算明细', row: '概算项' },
    funding: { label: '资金来源', row: '资金来源' },
    collaterals: { label: '抵质押物', row: '抵质押物' },
    guarantors: { label: '保证人', row: '保证人' },
    draws: { label: '用款计划', row: '用款' },
  },
  questions: {
    ...profileTexts,
    ...loanTexts,
    ...identityTexts,
    ...contactTexts,
    ...ownershipTexts,
    ...managementTexts,
    ...operationsTexts,
    ...financialsTexts,
    ...taxTexts,
    ...debtsTexts,
    ...purposeTexts,
    ...projectTexts,
    ...esgTexts,
    ...collateralTexts,
    ...guarantorsTexts,
    ...ownerTexts,
    ...complianceTexts,
    ...documentsTexts,
    ...contractTexts,
    ...postloanTexts,
    ...monitoringTexts,
  },
  sources: {
    REG: '工商登记',
    TAX: '税务局',
    OB: '开放银行/流水',
    BUR: '征信',
    CRM: '银行存量数据',
    LAND: '不动产登记',
    LEI: 'GLEIF',
    INV: '电子发票平台',
    PERM: '政务审批平台',
    OCR: '材料识别',
    SCORE: '筛查服务',
  },
  checks: {
    'owners-total': '各股东持股比例合计不应超过 100%',
    'beneficial-owners-total': '各受益所有人持股比例合计不应超过 100%',
    'project-dates': '竣工日期应在开工日期之后',
    'current-within-total': '流动资产一般不会超过总资产，请核对',
    'cash-within-current': '货币资金一般不会超过流动资产，请核对',
    'equity-within-cost': '项目资本金一般不会超过总投资，请核对',
    'customers-total': '主要客户占比合计不应超过 100%',
    'suppliers-total': '主要供应商占比合计不应超过 100%',
    'funding-covers-cost': '资金来源合计与总投资不一致，请核对',
    'no-unlawful-use': '流动资金贷款不得用于股权、房地产等投资',
  },
  ...productTexts,
};
