import type { AuditWords } from './auditWords.js';

const most = 16;

function oneOf(codes: readonly string[]): string {
  if (codes.length > most) return `代码表中的 ${codes.length} 个代码之一`;
  return codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join('、')} 或 ${codes.at(-1)}`;
}

/** 数量上下限，均可缺省。 */
function limits({ min = 0, max }: { readonly min?: number; readonly max?: number }, unit: string): string {
  if (max === undefined) return `不少于 ${min} ${unit}`;
  if (min === max) return `应为 ${max} ${unit}`;
  return min === 0 ? `不超过 ${max} ${unit}` : `应为 ${min} 至 ${max} ${unit}`;
}

/** 数字与汉字之间留一空格。 */
function spaced(text: string): string {
  return /\d$/.test(text) ? `${text} ` : text;
}

/** 简体中文。 */
export const auditZhCN: AuditWords = {
  counts: ({ records, broken, errors, warnings }) =>
    `共 ${records} 条记录，其中 ${broken} 条有问题：错误 ${errors} 项，提示 ${warnings} 项。`,
  nothingFound: '未发现问题。',
  unjudged: (rules) => `未核验：${rules}。请用 --period FROM,TO 指明登记表所属期间。`,
  severity: { error: '错误', warning: '提示' },
  records: (many) => `${many} 条`,
  firstRecords: '前几条有问题的记录',
  record: (record, line) => `第 ${record} 条（文件第 ${line} 行）`,
  kind: { 'must-be-blank': '应为空', 'must-be-filled': '不得为空' },
  list: (titles, more) => `${titles.join('')}${more > 0 ? `等 ${more + titles.length} 项` : ''}：`,
  title: (title) => `“${title}”`,
  required: '，且不得为空',
  cell: {
    options: ({ options }) => `应为 ${oneOf(options)}`,
    items: (rule) => limits(rule, '个代码'),
    exclusive: ({ codes }) => `${oneOf(codes)} 不得与其他代码并填`,
    distinct: () => '代码不得重复',
    length: (rule) => limits(rule, '个字符'),
    pattern: ({ pattern }) => `格式应为 ${pattern}`,
    number: ({ whole }) => (whole ? '应为整数' : '应为数值'),
    range: ({ above, from, below }) =>
      [
        ...(above === undefined ? [] : [`应大于 ${above}`]),
        ...(from === undefined ? [] : [`不得小于 ${from}`]),
        ...(below === undefined ? [] : [`应小于 ${below}`]),
      ].join('，'),
    date: () => '应为真实日期，格式 YYYYMMDD',
    period: ({ from, to }) => `应在 ${from} 至 ${to} 之间`,
  },
  between: (titleOf) => ({
    notBefore: ({ start }) => `不得早于“${titleOf(start)}”`,
    within: ({ start, days }) => `距“${titleOf(start)}”应少于 ${days} 天`,
    entries: ({ of, max, except }) =>
      `${of.map((path) => `“${titleOf(path)}”`).join('与')}合计不得超过 ${max} 项（${except.join('、')} 不计）`,
    unique: () => '在同一登记表中不得重复',
  }),
  filled: {
    exactly: (when) => `当且仅当${spaced(when)}时填写`,
    must: (when) => `${spaced(when)}时须填写`,
    never: (when) => `${spaced(when)}时不得填写`,
  },
  condition: {
    is: (title, codes) => `“${title}”为 ${oneOf(codes)}`,
    isNot: (title, codes) => `“${title}”不为 ${oneOf(codes)}`,
    contains: (title, code) => `“${title}”包含 ${code}`,
    not: (condition) => `并非（${condition}）`,
    and: '，且',
    or: '，或',
    row: '行号',
  },
};
