import type { IdentifierScheme, ValueKind } from '@askless/core';
import type {
  ControlTexts,
  IssueFacts,
  IssueTexts,
  MoneyUnit,
  SealKind,
  SealTexts,
  StageTexts,
} from './controlTexts.js';

const units: Readonly<Record<MoneyUnit, string>> = { one: '', thousand: '千', wan: '万', million: '百万', yi: '亿' };

/** 币种名称；人民币写作“元”，尚未选择币种时也写作“元”。 */
function currencyName(currency: string): string {
  if (currency === 'CNY' || currency === '') return '元';
  return new Intl.DisplayNames('zh-CN', { type: 'currency' }).of(currency) ?? currency;
}

/** 控件的文字：简体中文。 */
export const controlsZhCN: ControlTexts = {
  yes: '是',
  no: '否',
  choose: '请选择',
  clear: '清除选择',
  list: (items) => items.join('、'),
  money: (currency, amount) => `${amount} ${currencyName(currency)}`,
  moneyIn: (unit, currency, amount) => `${amount} ${units[unit]}${currencyName(currency)}`,
  suggestions: '常用答案',
  unitLegend: '金额单位',
  amountUnit: (unit, currency) => units[unit] + currencyName(currency),
  unitName: (unit, currency) => units[unit] + currencyName(currency),
  echo: (amount) => `= ${amount}`,
  inWords: () => '',
  capitals: (numerals) => `人民币${numerals}`,
  fraction: {
    question: (meant, typed) => `应为 ${meant} 还是 ${typed}？`,
    is: (meant) => `应为 ${meant}`,
    right: (typed) => `${typed} 无误`,
  },
  dateParts: { year: '年', month: '月', day: '日' },
  charactersFree: (count) => `还可输入 ${count} 个字`,
  charactersOver: (count) => `超出 ${count} 个字`,
  charactersToGo: (count) => `还差 ${count} 位`,
  checkRight: '校验码正确',
  checkWrong: '校验码不符',
  lookalike: (typed, meant) => `此代码不含字母 ${typed}，是否应为${/\d/.test(meant) ? '数字' : '字母'} ${meant}？`,
  search: {
    found: (count) => (count === 0 ? '没有匹配的选项' : `共有 ${count} 个选项`),
    shown: (shown, found) =>
      found === 0
        ? '没有匹配的选项，可换个词、拼音或代码再试'
        : shown < found
          ? `共 ${found} 个选项，先列出 ${shown} 个；输入名称、拼音或代码可缩小范围`
          : `共 ${found} 个选项`,
  },
  countryNames: { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' },
  address: {
    line: '详细地址',
    street: '街道和门牌',
    country: '国家或地区',
    region: '省（自治区、直辖市）',
    city: '市',
    district: '区县',
    postalCode: '邮政编码',
    search: '搜索省、市或区县（名称或拼音均可）',
    inParts: '分栏填写',
    inOneLine: '合为一行填写',
  },
  file: {
    choose: '选择文件',
    replace: '替换',
    remove: '移除',
    accepted: (types, size) => [types, size === '' ? '' : `不超过 ${size}`].filter((part) => part !== '').join('，'),
    chosen: '已选择',
    orDrop: '也可将文件拖到此处',
    uploading: (percent) => (percent === undefined ? '正在上传' : `正在上传，已完成 ${percent}%`),
    meanwhile: '您可以继续填写其他题；文件上传完成前，请不要关闭本页。',
    scanning: '正在检查文件',
    done: '已接收',
    read: (answers) => `已从中读取 ${answers} 项`,
    standsUntil: '新文件接收后才会替换',
    replaced: (fileName) => `已替换 ${fileName}`,
    cancel: '取消',
    retry: '重试',
    dismiss: '知道了',
    empty: '文件内容为空，请确认文件已保存，再重新选择。',
    several: '此处只能上传一个文件，所选文件均未上传。请合并为一个文件，或只选择其中一个。',
    interrupted: '文件未能上传，请检查网络后重试。',
  },
  lines: { add: '再添加一项', remove: '移除', none: '无', item: (place) => `第 ${place} 项` },
};

const required: Readonly<Partial<Record<ValueKind, string>>> = {
  money: '请填写金额',
  percent: '请填写百分比',
  decimal: '请填写数字',
  integer: '请填写数字',
  date: '请填写日期',
  month: '请填写年月',
  monthDay: '请填写月日',
  boolean: '请选择“是”或“否”',
  choice: '请选择一项',
  choices: '请至少选择一项',
  country: '请选择国家或地区',
  region: '请填写行政区划代码',
  file: '请选择文件',
  address: '请填写地址',
};

const exampleOf: Readonly<Record<IdentifierScheme, string>> = {
  uscc: '应为营业执照上的 18 位代码，由数字和大写字母组成',
  cnResidentId: '应为身份证上的 18 位号码，末位可以是 X',
  ein: '应为 9 位数字，例如 12-3456789',
  lei: '应为 20 位，由数字和大写字母组成',
  iban: '应填写完整的 IBAN，以两位国家字母开头',
  bic: '应为 8 位或 11 位的 BIC',
  account: '应填写账号，只含数字，或填写完整的 IBAN',
  vat: '应填写增值税号，含国家字母，例如 DE123456789',
  phone: '应为 11 位手机号码，或带国家代码的号码，例如 +86 574 8888 0000',
  email: '应为电子邮箱地址，例如 name@example.com',
  url: '应为网址，例如 www.example.com',
};

function isNumber({ kind }: IssueFacts): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'decimal' || kind === 'integer';
}

const checkDigits: readonly (IdentifierScheme | undefined)[] = ['iban', 'account', 'lei'];

/** 出错提示：简体中文。 */
export const issuesZhCN: IssueTexts = {
  required: ({ kind }) => required[kind] ?? '请填写这一题',
  empty: ({ kind }) => required[kind] ?? '请填写这一题',
  'wrong-type': ({ kind }) => required[kind] ?? '请重新填写',
  'not-a-decimal': ({ kind }) => (kind === 'money' ? '金额要用数字填写，例如 600 或 1.5' : '要用数字填写，例如 12.5'),
  'not-a-date': ({ missing }) => (missing ? `日期还缺“${controlsZhCN.dateParts[missing]}”` : '没有这一天，请核对日期'),
  'not-an-option': () => '请从列出的选项中选择',
  'not-a-country': () => '请从列表中选择国家或地区',
  'forbidden-character': () => '粘贴的内容带有不可见字符，请重新输入',
  'too-long': ({ kind, most }) =>
    kind === 'texts' ? `最多 ${most ?? ''} 项，每项请缩短` : `请缩短到 ${most ?? ''} 个字以内`,
  'too-short': ({ least }) => `至少填写 ${least ?? ''} 个字`,
  'too-many-decimals': ({ most = 0 }) => (most === 0 ? '请填写整数' : `最多保留 ${most} 位小数`),
  'below-minimum': (facts) => (isNumber(facts) ? `不能低于 ${facts.min ?? ''}` : `要在 ${facts.min ?? ''}或之后`),
  'above-maximum': (facts) => (isNumber(facts) ? `不能超过 ${facts.max ?? ''}` : `要在 ${facts.max ?? ''}或之前`),
  'exclusive-option': () => '所选中有一项不能与其他项同时选择',
  'too-many-options': ({ most }) => `最多可选 ${most} 项`,
  'bad-format': ({ kind, scheme }) =>
    scheme ? exampleOf[scheme] : kind === 'region' ? '应填写行政区划代码，由数字或大写字母组成' : '请核对格式',
  'bad-check-digit': ({ scheme }) =>
    checkDigits.includes(scheme) ? '校验位不符，请对照原件逐位检查' : '末位校验码不符，请对照证件检查',
  'too-large': ({ size }) => `文件不能超过 ${size ?? ''}，请重新选择`,
  'file-type': ({ types }) => `请选择以下类型的文件：${types ?? ''}`,
  'cannot-decline': () => '此题必须回答',
  'too-many-rows': ({ most }) => (most === undefined ? '已达到数量上限' : `最多 ${most} 条`),
};

/** 来源印记：简体中文。 */
export const sealsZhCN: Readonly<Record<SealKind, SealTexts>> = {
  registry: { letter: '籍', name: '工商登记' },
  tax: { letter: '税', name: '税务局' },
  bureau: { letter: '征', name: '征信' },
  bank: { letter: '行', name: '银行存量数据' },
  document: { letter: '件', name: '材料识别' },
  calculated: { letter: '算', name: '自动计算' },
  you: { letter: '己', name: '由您填写' },
};

/** 贷款阶段名称：简体中文。 */
export const stagesZhCN: StageTexts = {
  information: '了解产品',
  application: '申请与初审',
  dueDiligence: '尽职调查',
  approval: '审批与决策',
  contract: '合同签署与放款',
  postLoan: '贷后管理',
};
