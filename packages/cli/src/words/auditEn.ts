import type { AuditWords } from './auditWords.js';

const most = 16;

function oneOf(codes: readonly string[]): string {
  if (codes.length > most) return `one of the ${codes.length} codes of its list`;
  return codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

/** From one number to another, of which either can be missing. */
function limits({ min = 0, max }: { readonly min?: number; readonly max?: number }, what: string): string {
  if (max === undefined) return `has at least ${count(min, what)}`;
  if (min === max) return `has exactly ${count(max, what)}`;
  return min === 0 ? `has at most ${count(max, what)}` : `has ${min} to ${count(max, what)}`;
}

/** English. */
export const auditEn: AuditWords = {
  counts: ({ records, broken, errors, warnings }) =>
    `${count(records, 'record')}, findings in ${broken}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  nothingFound: 'Nothing is to be put right.',
  unjudged: (rules) => `Not judged: ${rules}. Say which period the register is for: --period FROM,TO.`,
  severity: { error: 'error', warning: 'warning' },
  records: (many) => count(many, 'record'),
  firstRecords: 'First records with findings',
  record: (record, line) => `record ${record}, line ${line}`,
  kind: { 'must-be-blank': 'must be blank', 'must-be-filled': 'must be filled' },
  list: (titles, more) => `${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}: `,
  title: (title) => `“${title}”`,
  required: ', and is never blank',
  cell: {
    options: ({ options }) => `is ${oneOf(options)}`,
    items: (rule) => limits(rule, 'code'),
    exclusive: ({ codes }) => `${oneOf(codes)} stands alone`,
    distinct: () => 'has no code twice',
    length: (rule) => limits(rule, 'character'),
    pattern: ({ pattern }) => `is written as ${pattern}`,
    number: ({ whole }) => (whole ? 'is a whole number' : 'is a number'),
    range: ({ above, from, below }) =>
      [
        ...(above === undefined ? [] : [`is greater than ${above}`]),
        ...(from === undefined ? [] : [`is at least ${from}`]),
        ...(below === undefined ? [] : [`is less than ${below}`]),
      ].join(' and '),
    date: () => 'is a calendar date, YYYYMMDD',
    period: ({ from, to }) => `lies between ${from} and ${to}`,
  },
  between: (titleOf) => ({
    notBefore: ({ start }) => `is not before “${titleOf(start)}”`,
    within: ({ start, days }) => `is less than ${days} days after “${titleOf(start)}”`,
    entries: ({ of, max, except }) =>
      `${of.map((path) => `“${titleOf(path)}”`).join(' and ')} have at most ${max} entries together, ${except.join(', ')} not counted`,
    unique: () => 'is used once in a register',
  }),
  filled: {
    exactly: (when) => `is filled when ${when}, and only then`,
    must: (when) => `is filled when ${when}`,
    never: (when) => `is not filled when ${when}`,
  },
  condition: {
    is: (title, codes) => `“${title}” is ${oneOf(codes)}`,
    isNot: (title, codes) => `“${title}” is not ${oneOf(codes)}`,
    contains: (title, code) => `“${title}” contains ${code}`,
    not: (condition) => `not (${condition})`,
    and: ' and ',
    or: ' or ',
    row: 'the row’s number',
  },
};
