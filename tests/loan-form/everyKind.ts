import type { QuestionSchema } from '@askless/core';
import { sampleForm, type SampleQuestion } from './sampleForm.js';

type Extra = Omit<SampleQuestion, 'schema' | 'label'>;

function question(schema: QuestionSchema, en: string, zhCN: string, extra: Extra = {}): SampleQuestion {
  return { schema, label: { en, 'zh-CN': zhCN }, ...extra };
}

const optional = { field: { strength: 'may', tokens: { leftOpen: { omit: true } } } } as const;
const stages = ['plan', 'build', 'run'] as const;
const trades = ['farm', 'food', 'build', 'trade', 'move', 'care'] as const;
const stageNames = {
  plan: { en: 'Being planned', 'zh-CN': '筹备中' },
  build: { en: 'Being built', 'zh-CN': '建设中' },
  run: { en: 'In operation', 'zh-CN': '已投产' },
};
const tradeNames = {
  farm: { en: 'Farming', 'zh-CN': '农林牧渔' },
  food: { en: 'Catering', 'zh-CN': '餐饮' },
  build: { en: 'Construction', 'zh-CN': '建筑' },
  trade: { en: 'Wholesale and retail', 'zh-CN': '批发零售' },
  move: { en: 'Transport', 'zh-CN': '交通运输' },
  care: { en: 'Health care', 'zh-CN': '医疗健康' },
};

/** One question for each control, with an optional one among them. */
const questions = {
  name: question({ kind: 'text', type: 'string', maxLength: 40 }, 'Trading name', '字号', {
    help: { en: 'As on the shop sign.', 'zh-CN': '与门店招牌一致。' },
  }),
  story: question({ kind: 'text', type: 'string', maxLength: 300 }, 'Use of the loan', '贷款用途说明'),
  amount: question({ kind: 'money', type: 'string', min: '1000', currency: 'CNY' }, 'Loan amount', '申请金额'),
  share: question({ kind: 'percent', type: 'string', min: '0', max: '100' }, 'Your share', '持股比例'),
  months: question({ kind: 'integer', type: 'integer', min: '1', max: '360', unit: 'month' }, 'Tenor', '贷款期限', {
    rule: { suggestions: [12, 24, 36, 60] },
  }),
  payout: question({ kind: 'date', type: 'string' }, 'Day of payment', '希望放款日', {
    rule: {
      suggestions: [
        { after: 14, unit: 'day' },
        { after: 1, unit: 'month' },
        { after: 3, unit: 'month' },
      ],
    },
  }),
  plant: question(
    { kind: 'money', type: 'string', currency: 'CNY', magnitude: 'large' },
    'Total investment',
    '项目总投资',
    {
      rule: { suggestions: ['50000000', '120000000'] },
    },
  ),
  opened: question({ kind: 'date', type: 'string', max: '2026-11-23' }, 'Opening day', '开业日期', {
    help: { en: 'For example 18 4 2017.', 'zh-CN': '例如 2017 年 4 月 18 日。' },
  }),
  yearEnd: question({ kind: 'monthDay', type: 'string' }, 'End of the fiscal year', '会计年度截止日'),
  exports: question({ kind: 'boolean', type: 'boolean' }, 'Do you export?', '是否有出口业务'),
  stage: question({ kind: 'choice', type: 'string', enum: stages }, 'State of the project', '项目状态', {
    options: stageNames,
    ...optional,
  }),
  trade: question({ kind: 'choice', type: 'string', enum: trades }, 'Line of business', '所属行业', {
    options: tradeNames,
  }),
  securities: question(
    {
      kind: 'choices',
      type: 'array',
      exclusive: ['none'],
      items: { type: 'string', enum: ['land', 'stock', 'none'] },
    },
    'Collateral you can offer',
    '可提供的抵质押物',
    {
      options: {
        land: { en: 'Land or buildings', 'zh-CN': '房地产' },
        stock: { en: 'Stock', 'zh-CN': '存货' },
        none: { en: 'None of these', 'zh-CN': '以上均无' },
      },
    },
  ),
  code: question({ kind: 'identifier', type: 'string', scheme: 'uscc' }, 'Credit code', '统一社会信用代码'),
  email: question({ kind: 'identifier', type: 'string', scheme: 'email' }, 'Email', '电子邮箱'),
  country: question({ kind: 'country', type: 'string' }, 'Main export market', '主要出口国'),
  products: question({ kind: 'texts', type: 'array', items: { type: 'string' } }, 'Main products', '主要产品'),
  site: question({ kind: 'address', type: ['string', 'object'] }, 'Place of business', '经营地址', {
    rule: { concept: 'place.address', party: 'business' },
  }),
  store: question({ kind: 'address', type: ['string', 'object'] }, 'Warehouse', '仓库地址', {
    rule: { concept: 'place.address', party: 'warehouse' },
  }),
  licence: question(
    { kind: 'file', type: 'object', accept: ['application/pdf', 'image/png'], maxBytes: 1_000_000 },
    'Business licence',
    '营业执照',
  ),
};

/** A kind of question, by its name here. */
export type KindName = keyof typeof questions;

/** A form that asks only some of them, or every one. */
export function formOfKinds(...names: readonly KindName[]): ReturnType<typeof sampleForm> {
  const asked = Object.entries(questions).filter(([name]) => names.length === 0 || names.some((one) => one === name));
  return sampleForm({
    id: 'everyKind',
    title: { en: 'Every kind of question', 'zh-CN': '各类题目' },
    parts: {
      kinds: { label: { en: 'Questions', 'zh-CN': '题目' }, questions: Object.fromEntries(asked) },
    },
  });
}
