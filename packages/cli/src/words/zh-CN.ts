import type { CommandWords } from './commandWords.js';

/** 简体中文。 */
export const zhCN: CommandWords = {
  heading: ({ title, formats, asOf, stage }) => `${title} · ${formats} · ${asOf} · ${stage}`,
  counts: ({ asked, minutes, known, derived, pending, skipped }) =>
    `需填写 ${asked} 题，约 ${minutes} 分钟。已知 ${known}，自动计算 ${derived}，待定 ${pending}，省略 ${skipped}。`,
  fullForm: ({ fullForm }) => `统一表单需填写 ${fullForm} 题。`,
  products: '产品',
  standing: {
    open: ({ asked, minutes }) => `可申请；目前需填写 ${asked} 题，约 ${minutes} 分钟`,
    nearlyOpen: (names) => `取决于${names}`,
    closed: (gates) => `不提供：${gates.join('；')}`,
  },
  savings: '授权后可少填的题目',
  saving: (count, minutes) => `少填 ${count} 题，约 ${minutes} 分钟`,
  nothingToAsk: '没有需要填写的题目。',
  waiting: '待其他答案确定',
  leftOut: '省略',
  skip: {
    notApplicable: '不适用',
    lenderSupplied: '由银行填写',
    noFormat: '进件文件均不需要',
    nothingOpen: '目前没有需要此项的内容',
    laterStage: '以后的阶段再问',
  },
  optional: '（可不填）',
  closing: (group) => `“${group}”已填完`,
  stopped: (gates) => `申请已停止，未写出文件：没有可申请的产品（${gates.join('；')}）。`,
  unfinished: ({ asks, pending, declined, issues }) =>
    `申请尚未完成，未写出文件：待填写 ${asks} 题，待定 ${pending} 题，拒答但银行必须取得 ${declined} 题，需更正 ${issues} 处。`,
  toAnswer: '待填写',
  declined: '拒答但必须取得',
  issues: '需更正',
  issue: {
    value: '超出允许范围',
    conflict: '与登记信息不一致',
    overruled: '与计算结果不一致',
    'too-many-rows': '行数过多',
  },
  nothingWanted: (format) => `${format} 在该日对此借款人没有任何要求。`,
  outstanding: (paths) => `由银行填写（--supply FILE）：${paths}。`,
  finding: (code, path) =>
    code === 'cut' ? `${path} 按格式要求只保留了答案的一部分。` : `文件在 ${path} 处有问题（${code}）。`,
};
