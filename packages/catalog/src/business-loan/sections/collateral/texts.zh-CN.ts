import type { QuestionTexts } from '@askless/core';

export const collateralTexts = {
  'collaterals.kind': {
    label: '抵质押物类型',
    why: '登记与估值方式',
    options: {
      residential: '住宅',
      commercial_property: '商业用房',
      land_use_right: '土地使用权',
      factory: '厂房',
      equipment: '设备',
      inventory: '存货',
      receivables: '应收账款',
      deposit: '存单',
      equity: '股权',
      ip: '知识产权',
      vehicle: '车辆',
    },
  },
  'collaterals.ownerName': {
    label: '权属人',
    why: '权属核实',
  },
  'collaterals.ownerIsBorrower': {
    label: '是否借款人所有',
    why: '第三人抵押需同意',
  },
  'collaterals.certificateNo': {
    label: '权证号',
    why: '登记查询',
    help: '不动产权证书或登记证书上的编号。',
  },
  'collaterals.address': {
    label: '坐落',
    why: '估值',
  },
  'collaterals.area': {
    label: '面积（平方米）',
    why: '估值',
  },
  'collaterals.estimatedValue': {
    label: '估计价值',
    why: '贷款成数',
    help: '您认为现在能卖多少钱。',
  },
  'collaterals.existingCharge': {
    label: '已有抵押余额',
    why: '剩余价值',
    help: '已抵押给他人的债务余额；没有填 0。',
  },
  'collaterals.acquiredDate': {
    label: '取得日期',
    why: '估值参考',
  },
  'collaterals.appraisalFirm': {
    label: '评估机构',
    why: '估值报告',
  },
  'collaterals.coOwners': {
    label: '共有人',
    why: '共有人同意',
  },
  'collaterals.leaseStatus': {
    label: '是否出租',
    why: '处置难度',
    options: { vacant: '空置', self_used: '自用', leased: '出租' },
  },
  'collaterals.ltv': {
    label: '抵押率',
    why: '可计算',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
