import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { afterAll, describe, expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';
import { run } from '../run.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, folder, remove } = temporaryFolder();
afterAll(remove);

const { columns } = compileAudit(cfpb1071);

/** A denied application by a business of which little is known, in which nothing is to be found. */
const denied: Readonly<Record<string, string>> = {
  app_date: '20250901',
  app_method: '3',
  app_recipient: '1',
  ct_credit_product: '1',
  ct_guarantee: '999',
  ct_loan_term_flag: '988',
  credit_purpose: '5',
  amount_applied_for_flag: '988',
  action_taken: '3',
  action_taken_date: '20251015',
  denial_reasons: '4',
  pricing_interest_rate_type: '999',
  pricing_adj_index_name: '999',
  pricing_mca_addcost_flag: '999',
  pricing_prepenalty_allowed: '999',
  pricing_prepenalty_exists: '999',
  census_tract_adr_type: '988',
  gross_annual_revenue_flag: '988',
  naics_code_flag: '988',
  number_of_workers: '988',
  time_in_business_type: '988',
  business_ownership_status: '988',
  num_principal_owners_flag: '988',
};

let numbered = 0;

function line(changes: Readonly<Record<string, string>> = {}): string {
  numbered += 1;
  const record: Record<string, string> = {
    ...denied,
    uid: `10BX939C5543TQA1144M${numbered}`,
    ...changes,
  };
  return `${columns.map((name) => record[name] ?? '').join(',')}\n`;
}

const head = `${columns.join(',')}\n`;
const term = { field: 'ct_loan_term', kind: 'must-be-blank', rule: 'E2004', severity: 'error' };
const broken = { ct_loan_term: '12' };

describe('askless audit, for machines', () => {
  it('of a clean register', async () => {
    const found = await recordRun(['audit', '--json', file(head + line() + line())]);
    expect(found).toEqual({ code: 0, out: '{"records":[]}\n', err: '' });
  });

  it('of a register without a record', async () => {
    const found = await recordRun(['audit', '--json', file(head)]);
    expect(found).toEqual({ code: 0, out: '{"records":[]}\n', err: '' });
  });

  it('lists records with findings, from 0, errors and warnings alike', async () => {
    const doubled = { uid: '10BX939C5543TQA1144MAAA' };
    const text = `\ufeff${head}${line()}${line(broken)}${line(doubled)}${line({ ...doubled, credit_purpose: '5;5' })}`;
    const { code, out, err } = await recordRun(['audit', '--json', '--format', 'cfpb-1071', file(text)]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      records: [
        { record: 1, findings: [term] },
        {
          record: 3,
          findings: [
            { field: 'credit_purpose', kind: 'rule', rule: 'W0203', severity: 'warning' },
            { field: 'uid', kind: 'rule', rule: 'E3000', severity: 'error' },
          ],
        },
      ],
    });
  });

  it('reads standard input', async () => {
    const { code, out } = await recordRun(['audit', '-', '--json'], head + line(broken));
    expect({ code, out: JSON.parse(out) as unknown }).toEqual({
      code: 1,
      out: { records: [{ record: 0, findings: [term] }] },
    });
  });

  it('stays JSON, and says so, where the rest can’t be read', async () => {
    const text = `${head}${line(broken)}${line(broken)}a,b\n`;
    const { code, out, err } = await recordRun(['audit', '--json', file(text)]);
    const stopped = 'Line 4 has not as many cells as the header: add or remove some. [ragged]';
    expect({ code, err, out: JSON.parse(out) as unknown }).toEqual({
      code: 2,
      err: `askless: ${stopped}\n`,
      out: {
        records: [
          { record: 0, findings: [term] },
          { record: 1, findings: [term] },
        ],
        stopped,
      },
    });
  });
});

describe('askless audit, of what askless write writes', () => {
  const price = {
    amount_approved: '45000',
    pricing_interest_rate_type: '2',
    pricing_fixed_rate: '7.5',
    pricing_origination_charges: '1',
    pricing_broker_fees: '0',
    pricing_initial_charges: '0',
    pricing_prepenalty_allowed: '2',
    pricing_prepenalty_exists: '2',
  };

  it.each([
    ['1', price],
    ['2', price],
    ['3', { denial_reasons: '4' }],
    ['4', {}],
    ['5', {}],
  ])('finds nothing, whatever the lender decides: %s', async (action, decided) => {
    const supplied = {
      uid: '10BX939C5543TQA1144M1',
      app_date: '2028-02-01',
      app_method: '3',
      app_recipient: '1',
      action_taken: action,
      action_taken_date: '2028-02-20',
      census_tract_adr_type: '988',
      ...decided,
    };
    const borrower = ['--persona', 'p07', '--answers', '--as-of', '2028-02-01'];
    const written = await recordRun(['write', '--format', 'cfpb-1071', ...borrower, '--supply', file(supplied)]);
    expect(written.out.split('\n')).toHaveLength(3);
    const audited = await recordRun(['audit', '--json', '--period', '2028-01-01,2028-12-31', '-'], written.out);
    expect(audited).toEqual({ code: 0, out: '{"records":[]}\n', err: '' });
  });
});

describe('askless audit, for people', () => {
  it('counts, words each broken rule in both languages, and shows the first records', async () => {
    numbered = 0;
    const text = head + line() + line(broken) + line({ ...broken, ct_guarantee: '1;999' });
    const { code, out, err } = await recordRun(['audit', file(text)]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      [
        'cfpb-1071 2025 · 3 records, findings in 2: 2 errors, 1 warning.',
        '',
        'E2004 · error · 2 records',
        '  “Loan term”: is filled when “Loan term: flag” is 900, and only then',
        '  “贷款期限（月）”：当且仅当“贷款期限填报标识”为 900 时填写',
        'W0122 · warning · 1 record',
        '  “Type of guarantee”: 999 stands alone',
        '  “保证方式”：999 不得与其他代码并填',
        '',
        'First records with findings',
        '  record 1, line 3  E2004 ct_loan_term must be blank',
        '  record 2, line 4  W0122 ct_guarantee; E2004 ct_loan_term must be blank',
        '',
        'Not judged: E0321. Say which period the register is for: --period FROM,TO.',
        '',
      ].join('\n'),
    );
  });

  it('in Chinese first', async () => {
    const { out } = await recordRun(['audit', '--locale', 'zh-CN', file(head + line(broken))]);
    expect(out.split('\n').slice(0, 5)).toEqual([
      'cfpb-1071 2025 · 共 1 条记录，其中 1 条有问题：错误 1 项，提示 0 项。',
      '',
      'E2004 · 错误 · 1 条',
      '  “贷款期限（月）”：当且仅当“贷款期限填报标识”为 900 时填写',
      '  “Loan term”: is filled when “Loan term: flag” is 900, and only then',
    ]);
  });

  it('of a clean register', async () => {
    const { code, out } = await recordRun(['audit', file(head + line())]);
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        'cfpb-1071 2025 · 1 record, findings in 0: 0 errors, 0 warnings.',
        'Nothing is to be put right.',
        '',
        'Not judged: E0321. Say which period the register is for: --period FROM,TO.',
        '',
      ].join('\n'),
    });
  });

  it('of a register for a period', async () => {
    const path = file(head + line() + line({ app_date: '20260101', action_taken_date: '20260102' }));
    const judged = await recordRun(['audit', '--json', '--period', '2025-07-18,2025-12-31', path]);
    const late = { field: 'action_taken_date', kind: 'rule', rule: 'E0321', severity: 'error' };
    expect(JSON.parse(judged.out)).toEqual({ records: [{ record: 1, findings: [late] }] });
    expect((await recordRun(['audit', '--period', '2026-01-01, 2026-12-31', path])).out).toContain(
      'lies between 2026-01-01 and 2026-12-31',
    );
    expect((await recordRun(['audit', '--json', path])).out).toBe('{"records":[]}\n');
  });

  it.each(['2026', '2026-12-31,2026-01-01', '2026-02-30,2026-03-01', '2026-01-01,2026-02-01,2026-03-01'])(
    'of a register for no period: %s',
    async (period) => {
      const { code, err } = await recordRun(['audit', '--period', period, file(head)]);
      expect({ code, err }).toEqual({
        code: 2,
        err: `askless: The period “${period}” is not two dates, the earlier first: write --period 2028-01-01,2028-12-31.\n`,
      });
    },
  );

  it('shows how far it has come to who watches', async () => {
    const shown: string[] = [];
    const text = head + Array.from({ length: 2001 }, () => line()).join('');
    const code = await run(['audit', file(text)], {
      out: () => undefined,
      err: () => undefined,
      drained: async () => undefined,
      async *input() {},
      progress: (progress) => void shown.push(progress),
      styled: false,
      today: () => '2026-11-25',
    });
    expect(code).toBe(0);
    expect(shown).toHaveLength(3);
    expect(shown[1]).toMatch(/^\[#+ *\] 2000$/);
    expect(shown.at(-1)).toBe('');
  });
});

describe('askless audit can not run', () => {
  const swapped = columns.with(0, 'app_date').with(1, 'uid');

  it.each<readonly [what: string, content: string | Uint8Array, said: string]>([
    ['an empty file', '', 'The register is empty: its first line should name the columns.'],
    ['of a byte order mark alone', '\ufeff', 'The register is empty: its first line should name the columns.'],
    [
      'a missing column',
      columns.filter((name) => name !== 'uid').join(','),
      'The column uid is missing: add it as number 1.',
    ],
    [
      'a column too many',
      [...columns, 'uids'].join(','),
      'Column 82, “uids”, is none of the format: remove it, or did you mean uid.',
    ],
    ['a renamed column', columns.with(1, 'date').join(','), 'Column 2 is “date”, but should be app_date: rename it.'],
    [
      'columns in another order',
      swapped.join(','),
      'Column 1 is app_date, but should be uid: put the columns in the format’s order.',
    ],
    ['a column twice', [...columns, 'uid'].join(','), 'Column 82, “uid”, stands twice: remove one.'],
    [
      'no CSV',
      '{"uid":1}',
      'Line 1, column 1, has a quote where none may stand: put the cell in quotes, and double those inside. [stray-quote]',
    ],
    [
      'another text',
      'hello\n',
      'The register is no CSV with these columns: its first line should begin uid,app_date,app_method,…',
    ],
    [
      'other bytes',
      new Uint8Array([0xff, 0xfe, 0x75, 0x00]),
      'Line 1 is not UTF-8 text: save the file as UTF-8. [not-utf8]',
    ],
    ['a short record', `${head}a,b`, 'Line 2 has not as many cells as the header: add or remove some. [ragged]'],
    ['an open quote', `${head}"a`, 'Line 2 opens a quote that is never closed: close it. [unclosed-quote]'],
  ])('%s', async (_what, content, said) => {
    for (const args of [['audit'], ['audit', '--json']]) {
      const { code, out, err } = await recordRun([...args, file(content)]);
      expect({ code, out, said: err.split('\n')[0] }).toEqual({ code: 2, out: '', said: `askless: ${said}` });
    }
  });

  it.each([
    [folder, 'is a folder: name a file.'],
    [`${folder}/none.csv`, 'check the path and its permissions.'],
    ['/dev/null', 'is no file: name one.'],
  ])('%s', async (path, said) => {
    const { code, out, err } = await recordRun(['audit', path]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('without a file, or by a format that has no records', async () => {
    expect((await recordRun(['audit'])).err).toContain('The file is missing: name one, or - for standard input.');
    expect((await recordRun(['audit', '--format', 'reference', '-'])).err).toContain(
      'There is no register “reference”. There are: cfpb-1071.',
    );
  });
});
