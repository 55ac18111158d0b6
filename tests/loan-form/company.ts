import { sampleForm } from './sampleForm.js';

const kept = {
  tokens: { notApplicable: { omit: true }, unwilling: { omit: true }, notKnown: { omit: true } },
} as const;

/** A small company's loan: answers of a registry, owners, two years, checks, and a question that can be declined. */
export const company = sampleForm({
  id: 'company',
  title: { en: 'Business loan', 'zh-CN': '企业贷款' },
  sources: {
    REG: { en: 'Business registry', 'zh-CN': '工商登记' },
    TAX: { en: 'Tax bureau', 'zh-CN': '税务局' },
  },
  parts: {
    about: {
      label: { en: 'Your company', 'zh-CN': '企业情况' },
      questions: {
        name: {
          schema: { kind: 'text', type: 'string' },
          label: { en: 'Company name', 'zh-CN': '企业名称' },
          rule: { sources: ['REG'] },
        },
        founded: {
          schema: { kind: 'date', type: 'string' },
          label: { en: 'Founded on', 'zh-CN': '成立日期' },
          rule: { sources: ['REG'] },
        },
        staff: {
          schema: { kind: 'integer', type: 'integer', min: '0', unit: 'person' },
          label: { en: 'Employees', 'zh-CN': '从业人数' },
          field: kept,
        },
        exports: {
          schema: { kind: 'boolean', type: 'boolean' },
          label: { en: 'Do you export?', 'zh-CN': '是否有出口业务' },
        },
        exportShare: {
          schema: { kind: 'percent', type: 'string', min: '0', max: '100' },
          label: { en: 'Share of exports', 'zh-CN': '出口占比' },
          rule: { when: { '==': [{ var: 'about.exports' }, true] } },
        },
        exportCountry: {
          schema: { kind: 'country', type: 'string' },
          label: { en: 'Main export market', 'zh-CN': '主要出口国' },
          rule: { when: { '==': [{ var: 'about.exports' }, true] } },
        },
      },
    },
    owners: {
      label: { en: 'Owners', 'zh-CN': '股东' },
      row: { en: 'Owner', 'zh-CN': '股东' },
      group: { rows: { open: true }, minRows: 1, maxRows: 3, title: 'owners.name' },
      questions: {
        name: { schema: { kind: 'text', type: 'string' }, label: { en: 'Name of the owner', 'zh-CN': '股东姓名' } },
        share: {
          schema: { kind: 'percent', type: 'string', min: '0', max: '100' },
          label: { en: 'Share', 'zh-CN': '持股比例' },
        },
        idNumber: {
          schema: { kind: 'identifier', type: 'string', scheme: 'cnResidentId' },
          label: { en: 'Identity number', 'zh-CN': '身份证号码' },
          rule: { sensitivity: 'sensitive' },
        },
      },
    },
    years: {
      label: { en: 'Annual accounts', 'zh-CN': '年度财务数据' },
      row: { en: 'Year', 'zh-CN': '年度' },
      group: { rows: { fiscalYears: 2, key: 'years.year' } },
      questions: {
        year: { schema: { kind: 'integer', type: 'integer' }, label: { en: 'Fiscal year', 'zh-CN': '会计年度' } },
        revenue: {
          schema: { kind: 'money', type: 'string', min: '0', currency: 'CNY' },
          label: { en: 'Revenue', 'zh-CN': '营业收入' },
          rule: { sources: ['TAX'] },
        },
        costs: {
          schema: { kind: 'money', type: 'string', min: '0', currency: 'CNY' },
          label: { en: 'Costs', 'zh-CN': '成本费用' },
        },
        profit: {
          schema: { kind: 'money', type: 'string', currency: 'CNY' },
          label: { en: 'Profit', 'zh-CN': '利润' },
          rule: { derive: { '-': [{ var: 'item.revenue' }, { var: 'item.costs' }] }, scale: 2 },
        },
      },
    },
    loan: {
      label: { en: 'The loan', 'zh-CN': '贷款需求' },
      questions: {
        amount: {
          schema: { kind: 'money', type: 'string', min: '1000', currency: 'CNY' },
          label: { en: 'Loan amount', 'zh-CN': '申请金额' },
        },
        drawn: { schema: { kind: 'date', type: 'string' }, label: { en: 'Drawdown day', 'zh-CN': '用款日期' } },
        repaid: { schema: { kind: 'date', type: 'string' }, label: { en: 'Last repayment', 'zh-CN': '到期日期' } },
      },
    },
  },
  checks: [
    {
      id: 'dates',
      severity: 'block',
      at: 'loan.repaid',
      holds: { '<': [{ var: 'loan.drawn' }, { var: 'loan.repaid' }] },
      text: { en: 'The last repayment comes after the drawdown', 'zh-CN': '到期日期应晚于用款日期' },
    },
    {
      id: 'large',
      severity: 'confirm',
      at: 'loan.amount',
      holds: { '<=': [{ var: 'loan.amount' }, '50000000'] },
      text: { en: 'This is a large amount for a small company', 'zh-CN': '金额较大，请核对' },
    },
  ],
});

/** What the registry says of the company. */
export const registryKnows = {
  sources: {
    REG: {
      status: 'delivered',
      verified: true,
      at: '2026-11-20',
      answers: { about: { name: 'Ningbo Sample Foods Ltd', founded: '2015-06-01' } },
    },
  },
};

/** The same, and what the tax bureau says of its years. */
export const taxBureauKnows = {
  sources: {
    ...registryKnows.sources,
    TAX: {
      status: 'delivered',
      verified: true,
      at: '2026-11-20',
      answers: {
        years: [
          { year: 2024, revenue: '5000000' },
          { year: 2025, revenue: '6000000' },
        ],
      },
    },
  },
};

/** Everything answered, to be looked over and sent. */
export const companyAnswers = {
  ...registryKnows,
  answers: {
    about: { staff: 12, exports: false },
    owners: [{ $row: 'r1', name: 'Chen Wei', share: '100', idNumber: '990000198005191041' }],
    years: [
      { year: 2024, revenue: '5000000', costs: '4000000' },
      { year: 2025, revenue: '6000000', costs: '4500000' },
    ],
    loan: { amount: '600000', drawn: '2026-12-01', repaid: '2027-12-01' },
  },
  closed: ['owners'],
};
