import type { QuestionTexts } from '@askless/core';

export const identityTexts = {
  'identity.legalName': {
    label: '企业名称（全称）',
    why: '确认借款主体',
    help: '与营业执照上的名称一致。',
  },
  'identity.tradingName': {
    label: '商号/字号',
    why: '个体户常以字号经营',
    help: '招牌或对外使用的名称。',
  },
  'identity.uscc': {
    label: '统一社会信用代码',
    why: '企业唯一标识，可预填工商信息',
    help: '营业执照右上角，18 位。',
  },
  'identity.ein': {
    label: '美国雇主识别号',
    why: '美国主体的税务标识',
    help: '9 位数字，格式为 12-3456789；见 IRS 的 CP 575 通知。',
  },
  'identity.vatId': {
    label: '欧盟增值税号',
    why: '欧盟主体的税务标识',
    help: '含国家代码，例如 DE123456789。',
  },
  'identity.nationalRegisterNo': {
    label: '商业登记号',
    why: '欧盟商业登记检索键',
    help: '商业登记机关的编号，或欧盟企业唯一标识（EUID）。',
  },
  'identity.lei': {
    label: '法人机构识别编码（LEI）',
    why: '大额授信与跨境交易报送',
    help: '20 位；可在 GLEIF 网站按企业名称查询。',
  },
  'identity.legalForm': {
    label: '企业组织形式',
    why: '决定责任承担与需签署人',
    options: {
      sole_trader: '个体工商户',
      partnership: '合伙企业',
      limited_company: '有限责任公司',
      joint_stock_company: '股份有限公司',
      spv: '项目公司（SPV）',
    },
  },
  'identity.registrationDate': {
    label: '成立日期',
    why: '计算经营年限',
    help: '营业执照或登记证明上的成立日期。',
  },
  'identity.timeInBusiness': {
    label: '经营年限',
    why: '准入与评分变量',
    help: '从成立到现在的年数，可有一位小数。',
  },
  'identity.registeredCapital': {
    label: '注册资本',
    why: '资本实力与认缴情况',
    help: '营业执照上的注册资本。',
  },
  'identity.paidInCapital': {
    label: '实收资本',
    why: '认缴制下注册资本不等于到位资本',
  },
  'identity.businessScope': {
    label: '经营范围',
    why: '核对贷款用途是否在经营范围内',
    help: '照抄营业执照上的经营范围。',
  },
  'identity.industryCode': {
    label: '行业代码',
    why: '行业政策、规模划型与限额',
    help: '国民经济行业分类（GB/T 4754）、NAICS 或 NACE 代码。',
  },
  'identity.sizeClass': {
    label: '企业规模划型',
    why: '小微优惠与材料减免',
    help: '按从业人员和营业收入划分；不确定时按上年数据。',
    options: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
  },
  'identity.listed': {
    label: '是否上市公司',
    why: '上市公司可用公开披露替代大部分材料',
  },
  'identity.licenceExpiry': {
    label: '营业期限/许可到期日',
    why: '贷款期限不得超过营业期限',
    help: '营业期限的截止日期；长期有效的填 2099-12-31。',
  },
  'identity.specialPermits': {
    label: '特许经营资质',
    why: '特殊行业准入',
    help: '例如食品经营许可证、建筑业企业资质证书。',
  },
  'identity.orgCodeCert': {
    label: '组织机构代码证号',
    why: '“多证合一”后已并入统一社会信用代码',
  },
  'identity.taxRegCert': {
    label: '税务登记证号',
    why: '已并入统一社会信用代码',
  },
  'identity.loanCardNo': {
    label: '贷款卡（证）号码及密码',
    why: '贷款卡制度已取消，征信授权替代',
  },
  'identity.annualInspection': {
    label: '年检是否合格',
    why: '已改为年报公示，可直接查询',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
