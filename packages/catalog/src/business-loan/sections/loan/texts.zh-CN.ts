import type { QuestionTexts } from '@askless/core';

export const loanTexts = {
  'loan.purpose': {
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
  'loan.amount': {
    label: '申请金额',
    why: '决定额度档次、审批权限与材料深度',
    help: '填写希望取得的贷款本金，不含利息。',
  },
  'loan.currency': {
    label: '币种',
    why: '合同与报价币种',
    options: { CNY: '人民币', USD: '美元', EUR: '欧元', HKD: '港元', GBP: '英镑', JPY: '日元' },
  },
  'loan.termMonths': {
    label: '贷款期限（月）',
    why: '期限需与经营周期或项目现金流匹配',
    help: '例如 36 个月。流动资金贷款一般不超过 12 个月。',
  },
  'loan.securityTypes': {
    label: '拟提供的担保方式',
    why: '决定是否需要抵质押物与保证人信息',
    help: '可多选；没有担保请选“信用（无担保）”。',
    options: { unsecured: '信用（无担保）', mortgage: '抵押', pledge: '质押', guarantee: '保证' },
  },
  'loan.repaymentMethod': {
    label: '还款方式',
    why: '计算还款计划与总成本',
    options: {
      equal_instalment: '等额本息',
      equal_principal: '等额本金',
      interest_only_bullet: '按期付息、到期还本',
      seasonal: '按季节性收入还款',
      sculpted: '按项目现金流还款',
    },
  },
  'loan.repaymentSource': {
    label: '还款来源',
    why: '监管要求说明合法还款来源',
    help: '用什么收入还款，例如主营业务销售回款、租金。',
  },
  'loan.rateType': {
    label: '利率类型偏好',
    why: '仅影响报价',
    options: { fixed: '固定利率', floating: '浮动利率' },
  },
  'loan.desiredDrawDate': {
    label: '希望放款日期',
    why: '安排时间表和处理优先级',
    help: '希望款项到账的日期，应晚于今天。',
  },
  'loan.gracePeriodMonths': {
    label: '宽限期（月）',
    why: '建设期内不还本的依据',
    help: '只付利息、不还本金的月数。',
  },
  'loan.purposeDescription': {
    label: '用途说明',
    why: '枚举用途之外的补充',
    help: '买什么、付给谁、大约多少钱。',
  },
  'loan.revolving': {
    label: '是否循环额度',
    why: '决定授信类型',
    help: '循环额度：在额度内可随借随还。',
  },
  'loan.subsidyProgramme': {
    label: '适用的政策性贴息/担保计划',
    why: '决定额外的资格材料',
    options: {
      none: '不使用',
      sba_7a: '美国 SBA 7(a)',
      sba_504: '美国 SBA 504',
      startup_guarantee: '创业担保贷款',
      eu_investeu: '欧盟 InvestEU 担保',
      tech_subsidy: '科技贷款贴息',
    },
  },
  'loan.applicationChannel': {
    label: '申请渠道',
    why: '监管统计项',
    help: '您现在通过哪种方式申请。',
    options: { online: '线上', branch: '网点', broker: '中介', phone: '电话' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
