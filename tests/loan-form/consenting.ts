import { sampleForm } from './sampleForm.js';

const money = (en: string, zhCN: string) =>
  ({
    schema: { kind: 'money', type: 'string', currency: 'CNY' },
    label: { en, 'zh-CN': zhCN },
    rule: { sources: ['TAX'] },
  }) as const;

/** A form with a question of consent, and what the source that it allows may answer. */
export const consenting = sampleForm({
  id: 'consenting',
  title: { en: 'Business loan', 'zh-CN': '企业贷款' },
  sources: { TAX: { en: 'Tax bureau', 'zh-CN': '税务局' } },
  parts: {
    tax: {
      label: { en: 'Tax', 'zh-CN': '纳税情况' },
      questions: {
        allow: {
          schema: { kind: 'boolean', type: 'boolean' },
          label: { en: 'May we ask the tax bureau?', 'zh-CN': '可以向税务局查询吗？' },
          rule: { allows: ['TAX'], purposes: ['consent'] },
        },
        revenue: money('Revenue last year', '上年营业收入'),
        paid: money('Tax paid last year', '上年纳税额'),
      },
    },
  },
});

/** What the bureau gives. */
export const taxDelivers = { status: 'delivered', answers: { tax: { revenue: '5000000', paid: '300000' } } } as const;
