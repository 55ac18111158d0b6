import type { QuestionTexts } from '@askless/core';

export const ownershipTexts = {
  'ownership.listedParentExempt': {
    label: '是否由上市公司全资控制',
    why: '可豁免逐层穿透',
    help: '母公司是上市公司的，由其公开披露代替。',
  },
  'ownership.changedLast12m': {
    label: '近12个月股权是否变更',
    why: '控制权稳定性；存量客户只需确认有无变化',
  },
  'ownership.actualController': {
    label: '实际控制人',
    why: 'CN 法规尽调对象',
    help: '通过持股或协议实际支配企业的人。',
  },
  'ownership.groupName': {
    label: '所属集团',
    why: '集团统一授信',
  },
  'ownership.parentName': {
    label: '母公司名称',
    why: '关联与支持意愿分析',
  },
  'ownership.relatedParties': {
    label: '主要关联方及关联交易',
    why: '法定尽调内容',
  },
  'ownership.foreignOwned': {
    label: '是否有境外股东',
    why: '外债与制裁筛查',
  },
  'shareholders.name': {
    label: '股东名称',
    why: '股权结构',
  },
  'shareholders.kind': {
    label: '股东类型',
    why: '自然人与法人所需信息不同',
    options: { person: '自然人', entity: '企业或机构' },
  },
  'shareholders.percent': {
    label: '持股比例',
    why: '识别≥20%/25%的股东',
    help: '按认缴出资计算。',
  },
  'shareholders.idNo': {
    label: '证件号码',
    why: '仅重要股东需要核验',
    help: '个人填身份证件号码，企业填统一社会信用代码或注册号。',
  },
  'shareholders.contribution': {
    label: '出资方式',
    why: '判断资本真实性',
    options: { cash: '货币', assets: '实物', ip: '知识产权', equity: '股权' },
  },
  'shareholders.capitalPaid': {
    label: '已缴出资额',
    why: '到位情况',
  },
  'ubos.name': {
    label: '受益所有人姓名',
    why: '反洗钱要求',
  },
  'ubos.percent': {
    label: '受益比例',
    why: '反洗钱阈值判断',
    help: '直接和间接持有的合计。',
  },
  'ubos.controlType': {
    label: '控制方式',
    why: '无持股但实际控制的情形',
    options: { shares: '持股', votes: '表决权', agreement: '协议控制', senior_manager: '高级管理人员' },
  },
  'ubos.birthDate': {
    label: '出生日期',
    why: '身份核验',
  },
  'ubos.nationality': {
    label: '国籍',
    why: '制裁与税收居民筛查',
  },
  'ubos.idNo': {
    label: '证件号码',
    why: '身份核验',
  },
  'ubos.address': {
    label: '住址',
    why: '身份核验',
  },
  'ubos.pep': {
    label: '是否政治公众人物',
    why: '强化尽调触发',
    help: '本人或近亲属担任或曾担任重要公职。',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
