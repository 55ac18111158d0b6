import type { QuestionTexts } from '@askless/core';

export const projectTexts = {
  'project.name': {
    label: '项目名称',
    why: '立项标识',
  },
  'project.kind': {
    label: '项目类型',
    why: '新建/改扩建要求不同',
    options: { new_build: '新建', expansion: '扩建', upgrade: '技术改造', acquisition: '收购' },
  },
  'project.location': {
    label: '项目地点',
    why: '用地与环评',
  },
  'project.description': {
    label: '建设内容与规模',
    why: '可行性评估',
  },
  'project.approvalType': {
    label: '审批/核准/备案',
    why: '合规要件',
    options: { approval: '审批', verification: '核准', filing: '备案' },
  },
  'project.approvalNo': {
    label: '立项批文号',
    why: '合规要件',
  },
  'project.landStatus': {
    label: '用地手续',
    why: '合规要件',
    options: { owned: '已取得', leased: '租赁', permit_pending: '手续办理中', not_needed: '不涉及' },
  },
  'project.planningPermitNo': {
    label: '建设用地/工程规划许可证号',
    why: '“四证”要求',
  },
  'project.constructionPermitNo': {
    label: '施工许可证号',
    why: '放款前提',
  },
  'project.startDate': {
    label: '开工日期',
    why: '用款计划',
  },
  'project.completionDate': {
    label: '竣工日期',
    why: '完工风险与宽限期',
  },
  'project.totalCost': {
    label: '项目总投资',
    why: '资本金比例分母',
    help: '各项概算的合计。',
  },
  'project.equityAmount': {
    label: '项目资本金',
    why: '监管最低资本金比例',
    help: '不需归还的自有资金。',
  },
  'project.equityRatio': {
    label: '资本金比例',
    why: '可计算',
  },
  'project.equityPaidIn': {
    label: '资本金已到位金额',
    why: '与贷款同比例到位',
  },
  'project.offtake': {
    label: '收入来源类型',
    why: '项目收入账户管理',
    options: {
      offtake_contract: '长期购销合同',
      government_payment: '政府付费',
      merchant: '市场销售',
      user_fees: '使用者付费',
    },
  },
  'project.annualRevenue': {
    label: '达产年收入',
    why: '偿债覆盖',
  },
  'project.annualOpex': {
    label: '达产年运营成本',
    why: '偿债覆盖',
  },
  'project.dscrMin': {
    label: '最低偿债覆盖率',
    why: '可由模型计算',
  },
  'project.irr': {
    label: '项目内部收益率',
    why: '可行性',
  },
  'project.sponsorName': {
    label: '项目发起人',
    why: '完工与资金支持',
  },
  'project.sponsorExperience': {
    label: '发起人同类项目经验',
    why: '完工风险',
  },
  'project.epcContractor': {
    label: '总承包方',
    why: '完工风险',
  },
  'project.completionGuarantee': {
    label: '是否有完工担保',
    why: '法规要求分析完工风险',
  },
  'project.marketAnalysis': {
    label: '市场分析',
    why: '可研报告已含',
  },
  'project.rawMaterials': {
    label: '原材料与能源供应',
    why: '可研报告已含',
  },
  'project.revenueAccountBank': {
    label: '项目收入账户开户行',
    why: '项目融资须指定收入账户',
  },
  'budget.category': {
    label: '投资类别',
    why: '概算结构',
    options: {
      land: '土地',
      civil_works: '建筑工程',
      equipment: '设备购置',
      installation: '安装工程',
      soft_cost: '其他费用',
      contingency: '预备费',
      interest_during_construction: '建设期利息',
      working_capital: '铺底流动资金',
    },
  },
  'budget.amount': {
    label: '金额',
    why: '概算结构',
  },
  'budget.spentToDate': {
    label: '已投入金额',
    why: '在建项目进度',
  },
  'funding.kind': {
    label: '来源类别',
    why: '资金平衡',
    options: {
      equity: '资本金',
      this_loan: '本次贷款',
      other_loan: '其他贷款',
      grant: '政府补助',
      shareholder_loan: '股东借款',
    },
  },
  'funding.amount': {
    label: '金额',
    why: '资金平衡',
  },
  'funding.confirmed': {
    label: '是否已落实',
    why: '资金缺口风险',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
