import type { QuestionTexts } from '@askless/core';

export const profileTexts = {
  'profile.jurisdiction': {
    label: '企业注册在哪里',
    why: '决定适用的法规和所需材料',
    options: { CN: '中国', US: '美国', EU: '欧盟' },
  },
  'profile.legalForm': {
    label: '组织形式',
    why: '决定由谁承担责任和签署',
    options: {
      sole_trader: '个体工商户',
      partnership: '合伙企业',
      limited_company: '有限责任公司',
      joint_stock_company: '股份有限公司',
      spv: '项目公司（SPV）',
    },
  },
  'profile.sizeClass': {
    label: '企业规模',
    why: '小微企业可适用简化要求',
    options: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
  },
  'profile.isGroup': {
    label: '是否属于企业集团',
    why: '集团客户需要了解集团关系',
  },
  'profile.growthStage': {
    label: '企业处于什么发展阶段',
    why: '初创企业没有历年报表，问的问题不同',
    options: { startup: '初创期', growth: '成长期', mature: '成熟期', turnaround: '重整期' },
  },
  'profile.existingCustomer': {
    label: '是否已是本行客户',
    why: '本行已有的资料不再询问',
  },
  'profile.industry': {
    label: '所属行业',
    why: '部分问题只针对特定行业',
    options: {
      manufacturing: '制造业',
      wholesale_retail: '批发和零售业',
      construction: '建筑业',
      real_estate: '房地产业',
      energy_infrastructure: '能源与基础设施',
      agriculture: '农业',
      technology: '信息技术',
      services: '服务业',
      hospitality: '住宿和餐饮业',
      transport: '交通运输业',
      healthcare: '医疗卫生',
    },
  },
  'profile.purpose': {
    label: '贷款用途',
    why: '决定适用产品和管理办法',
    options: {
      working_capital: '流动资金周转',
      equipment: '购置设备',
      fixed_asset: '固定资产投资',
      project_finance: '项目融资',
      trade_finance: '贸易融资',
      refinancing: '置换或归还其他贷款',
    },
  },
  'profile.securityTypes': {
    label: '担保方式',
    why: '决定是否需要抵质押物与保证人信息',
    options: { unsecured: '信用（无担保）', mortgage: '抵押', pledge: '质押', guarantee: '保证' },
  },
  'profile.amountBand': {
    label: '金额档次',
    why: '决定材料深度',
    options: { micro: '微额', small: '小额', medium: '中额', large: '大额', jumbo: '巨额' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
