/** The bank's own words; the form brings its own. */
export const words = {
  en: {
    title: 'Apply for a business loan · Example Bank',
    bank: 'Example Bank',
    other: '中文',
    foot: 'A sample bank. What you send stays on this machine.',
    nothingHere: 'There is no page at this address.',
    apply: 'Apply for a business loan',
    failed: 'This page could not be shown.',
    again: 'Try again',
  },
  'zh-CN': {
    title: '申请企业贷款 · 示例银行',
    bank: '示例银行',
    other: 'English',
    foot: '示例银行。您提交的内容只保存在本机。',
    nothingHere: '您访问的页面不存在。',
    apply: '申请企业贷款',
    failed: '页面暂时无法显示。',
    again: '重试',
  },
} as const;

export function isLocale(name: string): name is keyof typeof words {
  return Object.hasOwn(words, name);
}
