import { percent, profiles, type DiffWords } from './diffWords.js';

/** 简体中文。 */
export const diffZhCN: DiffWords = {
  heading: (before, after) => `${before} → ${after}`,
  same: '两份表单的作用相同。',
  onlyTexts: '两份表单的作用相同，仅文案不同。',
  counts: (changes, affected) => `共 ${changes} 处不同${affected === undefined ? '' : `，涉及 ${affected}`}。`,
  change: {
    asked: '提问对象不同',
    gate: '准入条件排除的对象不同',
    check: '校验拦截的对象不同',
    derivation: '推算方式不同',
    answers: '可答内容或限值不同',
    terms: '属性不同（阶段、数据来源、敏感级别、有效期等）',
    rows: '行数要求不同',
    order: '位置不同',
  },
  only: { before: '已删除', after: '新增' },
  gains: {
    asked: (of) => `新增提问：${of}`,
    gate: (of) => `新增排除：${of}`,
    check: (of) => `新增拦截：${of}`,
  },
  losses: {
    asked: (of) => `不再提问：${of}`,
    gate: (of) => `不再排除：${of}`,
    check: (of) => `不再拦截：${of}`,
  },
  share: ({ share, profiles: many, of }) => `${percent(share)} 的画像（${profiles(of)} 种中的 ${profiles(many)} 种）`,
  noExample: '未找到提问方案能够印证的借款人。',
  texts: (many) => `文案不同 ${many} 处`,
  more: (many) => `……另有 ${many} 处（--json 列出全部）`,
  notCompared: '以下内容所需的判定图节点超出限额，未作比较',
};
