import { sampleForm, type SampleQuestion } from './sampleForm.js';

const file = (en: string, zhCN: string): SampleQuestion => ({
  schema: { kind: 'file', type: 'object', accept: ['application/pdf'], maxBytes: 1_000_000 },
  label: { en, 'zh-CN': zhCN },
});

/** A form of two pages with a file on each. */
export const twoFiles = sampleForm({
  id: 'twoFiles',
  title: { en: 'Two files', 'zh-CN': '两份文件' },
  parts: {
    papers: {
      label: { en: 'Papers', 'zh-CN': '证照' },
      questions: { licence: file('Business licence', '营业执照') },
    },
    accounts: {
      label: { en: 'Accounts', 'zh-CN': '财务资料' },
      questions: { statements: file('Annual accounts', '年度财务报表') },
    },
  },
});
