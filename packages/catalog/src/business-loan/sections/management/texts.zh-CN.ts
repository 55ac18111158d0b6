import type { QuestionTexts } from '@askless/core';

export const managementTexts = {
  'management.legalRepName': {
    label: '法定代表人/经营者姓名',
    why: '签约与授权',
    help: '营业执照上的法定代表人或经营者。',
  },
  'management.legalRepId': {
    label: '法定代表人证件号码',
    why: '身份核验与征信查询',
    help: '身份证件号码。',
  },
  'management.legalRepMobile': {
    label: '法定代表人手机',
    why: '电子签约验证',
  },
  'management.legalRepExperience': {
    label: '行业从业年限',
    why: '初创企业以管理者经验代替历史数据',
  },
  'management.legalRepEducation': {
    label: '法定代表人文化程度',
    why: '与还款能力无稳定关系',
    options: { secondary: '中学及以下', college: '大专', bachelor: '本科', master: '硕士及以上' },
  },
  'management.legalRepTitle': {
    label: '专业职称',
    why: '与决策无关',
  },
  'management.legalRepHousehold': {
    label: '户口所在地',
    why: '可由证件识别，且不参与决策',
  },
  'management.maritalStatus': {
    label: '婚姻状况',
    why: '仅当配偶需共同担保或共有财产抵押时',
    options: { single: '未婚', married: '已婚', divorced: '离异', widowed: '丧偶' },
  },
  'management.spouseName': {
    label: '配偶姓名',
    why: '共有财产抵押须共有人同意',
  },
  'management.spouseEmployer': {
    label: '配偶工作单位',
    why: '与企业还款能力无关',
  },
  'management.keyPersonDependency': {
    label: '是否依赖单一关键人员',
    why: '持续经营风险',
  },
  'directors.name': {
    label: '姓名',
    why: '公司治理与筛查',
  },
  'directors.role': {
    label: '职务',
    why: '授权链条',
  },
  'directors.idNo': {
    label: '证件号码',
    why: '筛查',
  },
  'directors.cv': {
    label: '简历',
    why: '项目公司看发起人团队',
  },
  'directors.criminalDeclaration': {
    label: '刑事记录声明',
    why: 'SBA 品行要求',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
