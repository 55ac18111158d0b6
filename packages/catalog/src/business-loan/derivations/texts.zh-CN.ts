import type { PartialTexts } from '@askless/core';

/** 推算所增问题的中文文案；用 `extendTexts` 叠加在表单文案之上。 */
export const zhCN: PartialTexts = {
  questions: {
    'identity.sbaSmall': {
      label: '是否符合 SBA 小企业标准',
      why: '确定可否适用 SBA 项目',
      help: '按主营业务的 NAICS 代码对应的标准，合并计算关联企业。',
    },
    'operations.totalAssets': {
      label: '上年末资产总额',
      why: '规模划型',
      help: '上一会计年度末资产负债表的资产总计。',
    },
    'operations.profitLastYear': {
      label: '上年利润总额',
      why: '测算营运资金需求',
      help: '上一会计年度利润表的利润总额，亏损填负数。',
    },
    'purpose.wcOwnFunds': {
      label: '用于营运资金的自有资金',
      why: '测算新增流动资金贷款额度时扣除',
      help: '营运资金中由企业自行解决的部分。',
    },
    'purpose.wcExistingLoans': {
      label: '现有流动资金贷款',
      why: '测算新增流动资金贷款额度时扣除',
      help: '在各金融机构的当前余额合计。',
    },
    'purpose.wcOtherChannels': {
      label: '其他渠道提供的营运资金',
      why: '测算新增流动资金贷款额度时扣除',
      help: '如股东借款；没有则填 0。',
    },
    'project.capitalKind': {
      label: '项目资本金类别',
      why: '确定最低资本金比例',
      options: {
        urban_rail: '城市轨道交通',
        railway_or_road: '铁路、公路',
        port_or_shipping: '港口、沿海及内河航运',
        airport: '机场',
        affordable_or_ordinary_housing: '保障性住房、普通商品住房',
        other_real_estate: '其他房地产开发',
        steel_or_aluminium: '钢铁、电解铝',
        cement: '水泥',
        coal_coke_or_listed_material: '煤炭、电石、铁合金、烧碱、焦炭、黄磷、多晶硅',
        maize_processing: '玉米深加工',
        fertiliser: '化肥（钾肥除外）',
        other_project: '其他项目',
        approved_lower: '经批准降低比例的项目',
      },
    },
    'project.minimumEquityRatio': {
      label: '最低资本金比例',
      why: '国务院对该类项目的要求',
      help: '占项目总投资的百分比。',
    },
  },
  checks: { 'equity-at-least-minimum': '项目资本金低于该类项目的最低比例。' },
};
