import type { CheckCommandWords } from './checkWords.js';

/** 简体中文。 */
export const checkZhCN: CheckCommandWords = {
  counts: ({ proved, refuted, notProved }) =>
    `共 ${proved + refuted + notProved} 项论断：已证明 ${proved}，不成立 ${refuted}，未证明 ${notProved}。`,
  claimCounts: ({ proved, refuted, notProved }) =>
    [
      `已证明 ${proved}`,
      ...(refuted > 0 ? [`不成立 ${refuted}`] : []),
      ...(notProved > 0 ? [`未证明 ${notProved}`] : []),
    ].join('，'),
  findings: (many) => `发现问题 ${many} 处`,
  hints: (many) => `建议 ${many} 处：现状无误，可写得更好`,
  nothingFound: '未发现问题。',
  notProved: '未证明',
  more: (many) => `……另有 ${many} 项（--json 列出全部）`,
  borrower: (facts) => `借款人示例（${facts} 项已知）：`,
  anyone: '任何借款人均如此，无需已知信息。',
  declines: (ids) => `拒答 ${ids}。`,
  day: '日期',
  closed: '已填完',
  row: '（一行）',
  opens: (file) => `可用以下命令打开：askless plan --stage postLoan --known ${file}`,
};
