import { sampleForm, type SampleQuestion } from './sampleForm.js';

const equipment = { '==': [{ var: 'need.purpose' }, 'equipment'] } as const;
const premises = { '==': [{ var: 'need.purpose' }, 'premises'] } as const;

function money(en: string, zh: string, rule: SampleQuestion['rule'] = {}): SampleQuestion {
  return {
    schema: { kind: 'money', type: 'string', min: '0', currency: 'CNY' },
    label: { en, 'zh-CN': zh },
    rule,
  };
}

function text(en: string, zh: string, rule: SampleQuestion['rule'] = {}): SampleQuestion {
  return { schema: { kind: 'text', type: 'string' }, label: { en, 'zh-CN': zh }, rule };
}

function yesNo(en: string, zh: string, rule: SampleQuestion['rule'] = {}): SampleQuestion {
  return { schema: { kind: 'boolean', type: 'boolean' }, label: { en, 'zh-CN': zh }, rule };
}

function file(en: string, zh: string, rule: SampleQuestion['rule'] = {}): SampleQuestion {
  return {
    schema: { kind: 'file', type: 'object', accept: ['application/pdf'], maxBytes: 1_000_000 },
    label: { en, 'zh-CN': zh },
    rule,
  };
}

/** A bank with two products: a quick check, sources to allow, a question of due diligence and one of a yearly report. */
export const offered = sampleForm({
  id: 'offered',
  title: { en: 'Business loan', 'zh-CN': '企业贷款' },
  sources: {
    REG: { en: 'Business registry', 'zh-CN': '工商登记' },
    TAX: { en: 'Tax bureau', 'zh-CN': '税务局' },
  },
  products: [
    {
      id: 'equipmentLoan',
      label: { en: 'Equipment loan', 'zh-CN': '设备贷款' },
      gates: [
        {
          id: 'equipment-purpose',
          when: { '!': equipment },
          source: 'Sample policy 1',
          text: { en: 'An equipment loan is for buying equipment only', 'zh-CN': '设备贷款仅用于购置设备' },
        },
        {
          id: 'equipment-young',
          when: { '==': [{ var: 'need.twoYears' }, false] },
          source: 'Sample policy 2',
          text: { en: 'An equipment loan needs two years of business', 'zh-CN': '设备贷款要求企业成立满两年' },
        },
      ],
    },
    {
      id: 'runningLoan',
      label: { en: 'Working-capital loan', 'zh-CN': '流动资金贷款' },
      gates: [
        {
          id: 'running-purpose',
          when: { '!': { '==': [{ var: 'need.purpose' }, 'running'] } },
          source: 'Sample policy 3',
          text: {
            en: 'A working-capital loan is for running the business only',
            'zh-CN': '流动资金贷款仅用于日常经营',
          },
        },
        {
          id: 'running-amount',
          when: { '>': [{ var: 'need.amount' }, '5000000'] },
          source: 'Sample policy 4',
          text: { en: 'A working-capital loan is for CNY 5,000,000 at most', 'zh-CN': '流动资金贷款最高 500 万元' },
        },
      ],
    },
  ],
  parts: {
    need: {
      label: { en: 'What you need', 'zh-CN': '贷款需求' },
      questions: {
        purpose: {
          schema: { kind: 'choice', type: 'string', enum: ['equipment', 'running', 'premises'] },
          label: { en: 'What is the money for?', 'zh-CN': '这笔钱用来做什么？' },
          options: {
            equipment: { en: 'Buy equipment', 'zh-CN': '购置设备' },
            running: { en: 'Run the business', 'zh-CN': '日常经营' },
            premises: { en: 'Buy premises', 'zh-CN': '购置厂房' },
          },
        },
        amount: money('How much do you need?', '您想借多少？'),
        twoYears: yesNo('Has the business run for two years?', '企业成立满两年了吗？'),
      },
    },
    about: {
      label: { en: 'Your company', 'zh-CN': '企业情况' },
      questions: {
        name: text('Company name', '企业名称', { sources: ['REG'] }),
        address: text('Registered address', '注册地址', { sources: ['REG'] }),
        manager: text('Managing director', '负责人', { sources: ['REG'] }),
        revenue: money('Revenue last year', '上年营业收入', { sources: ['TAX'] }),
        taxPaid: money('Tax paid last year', '上年纳税额', { sources: ['TAX'] }),
        statements: file('Latest financial statements', '最近一期财务报表'),
      },
    },
    asset: {
      label: { en: 'What you buy', 'zh-CN': '购置内容' },
      questions: {
        machine: text('Which machine?', '购置什么设备？', { when: equipment }),
        price: money('Price of the machine', '设备价格', { when: equipment }),
        quotation: file('Quotation or contract for the equipment', '设备报价单或合同', { when: equipment }),
        building: text('Which premises?', '购置什么厂房？', { when: premises }),
        area: money('Value of the premises', '厂房价值', { when: premises }),
        title: file('Title of the premises', '厂房权属证明', { when: premises }),
      },
    },
    later: {
      label: { en: 'After pre-review', 'zh-CN': '初审之后' },
      questions: {
        visit: text('Where can we visit you?', '实地走访地点', { stage: 'dueDiligence' }),
        insured: yesNo('Is the machine insured?', '设备是否已投保？', { stage: 'dueDiligence' }),
        turnover: money('Turnover of the half-year', '本半年营业额', { stage: 'postLoan' }),
        staff: text('How many people work here now?', '目前从业人数', { stage: 'postLoan' }),
      },
    },
  },
});

/** Answers with which the equipment loan is open, and nothing is left to ask. */
export const offeredAnswers = {
  answers: {
    need: { purpose: 'equipment', amount: '600000', twoYears: true },
    about: {
      name: 'Ningbo Sample Foods Ltd',
      address: '1 Sample Road, Ningbo',
      manager: 'Chen Wei',
      revenue: '6000000',
      taxPaid: '120000',
      statements: { fileName: 'statements.pdf', mediaType: 'application/pdf', bytes: 120000 },
    },
    asset: {
      machine: 'Packing line',
      price: '800000',
      quotation: { fileName: 'quotation.pdf', mediaType: 'application/pdf', bytes: 90000 },
    },
  },
};
