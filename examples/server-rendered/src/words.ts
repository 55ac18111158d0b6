/** The bank's own words; the form brings its own. */
export const words = {
  en: {
    title: 'Apply for a business loan · Example Bank',
    bank: 'Example Bank',
    other: '中文',
    foot: 'A sample bank. What you send stays on this machine.',
  },
  'zh-CN': {
    title: '申请企业贷款 · 示例银行',
    bank: '示例银行',
    other: 'English',
    foot: '示例银行。您提交的内容只保存在本机。',
  },
} as const;
