/** Every option of the command, in one place: what it takes, and what its absence means. */
export const options = {
  form: {
    type: 'string',
    default: 'business-loan',
    valueHint: 'business-loan|FILE',
    description: 'The form, or a file written by “askless export”',
  },
  formats: {
    type: 'string',
    default: 'reference',
    valueHint: 'ID,…',
    description: 'The intake formats that the bank needs',
  },
  format: { type: 'string', default: 'reference', valueHint: 'ID', description: 'The intake format to write' },
  known: { type: 'string', valueHint: 'FILE', description: 'What is known of the borrower, as JSON' },
  persona: { type: 'string', valueHint: 'ID', description: 'A made-up borrower: its profile (see “askless personas”)' },
  answers: { type: 'boolean', description: 'With --persona: all of its answers, too' },
  'answers-file': {
    type: 'string',
    valueHint: 'FILE',
    description: 'The borrower’s answers, as JSON like that of --known',
  },
  sources: {
    type: 'string',
    valueHint: 'ID,…',
    description: 'With --persona: sources that deliver what they know of it',
  },
  stage: { type: 'string', default: 'application', valueHint: 'STAGE', description: 'How far the loan has come' },
  'as-of': {
    type: 'string',
    valueHint: 'DATE',
    description: 'The day, YYYY-MM-DD; else the file’s, the persona’s, today',
  },
  stop: {
    type: 'boolean',
    description: 'Stop where every product is closed by a gate, as the form does until the borrower goes on',
  },
  supply: { type: 'string', valueHint: 'FILE', description: 'The lender’s own values by path, as JSON' },
  out: { type: 'string', valueHint: 'FILE', description: 'Where to write; left out: standard output' },
  locale: { type: 'string', default: 'en', valueHint: 'zh-CN|en', description: 'The language for people' },
  audience: {
    type: 'string',
    default: 'borrower',
    valueHint: 'borrower|staff',
    description: 'For whom the sentences are; for the bank’s staff with ids, needs and where each fact comes from',
  },
  json: { type: 'boolean', description: 'For machines: JSON alone on standard output' },
  rules: { type: 'boolean', description: 'The form’s rules as JsonLogic, for other back ends, in place of the form' },
  conformance: { type: 'boolean', description: 'Cases that show whether a back end evaluates the rules as we do' },
  cases: {
    type: 'string',
    default: '20',
    valueHint: 'N',
    description: 'With --conformance: how many cases, up to 1000',
  },
  question: {
    type: 'positional',
    description: 'Its id as a plan shows it, such as years[0].netProfit; years.netProfit means each row',
  },
  register: { type: 'string', default: 'cfpb-1071', valueHint: 'ID', description: 'The format of the records' },
  period: {
    type: 'string',
    valueHint: 'FROM,TO',
    description: 'The period that the register is for, YYYY-MM-DD,YYYY-MM-DD; left out, dates are not judged by it',
  },
  file: { type: 'positional', description: 'A CSV file of records, or - for standard input' },
} as const;
