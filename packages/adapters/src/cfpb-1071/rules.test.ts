import { describe, expect, it } from 'vitest';
import { auditRegister, compileAudit, type AuditFinding } from '../audit/index.js';
import { cfpb1071 } from './index.js';

type Changes = Readonly<Record<string, string>>;

/** An originated, secured term loan to a business of one owner, in which nothing is to be found. */
const clean: Changes = {
  uid: '10BX939C5543TQA1144M999143938',
  app_date: '20250901',
  app_method: '3',
  app_recipient: '1',
  ct_credit_product: '2',
  ct_guarantee: '1',
  ct_loan_term_flag: '900',
  ct_loan_term: '36',
  credit_purpose: '4',
  amount_applied_for_flag: '900',
  amount_applied_for: '150000.50',
  amount_approved: '150000',
  action_taken: '1',
  action_taken_date: '20251015',
  denial_reasons: '999',
  pricing_interest_rate_type: '2',
  pricing_fixed_rate: '7.5',
  pricing_adj_index_name: '999',
  pricing_origination_charges: '500',
  pricing_broker_fees: '0',
  pricing_initial_charges: '100',
  pricing_mca_addcost_flag: '999',
  pricing_prepenalty_allowed: '1',
  pricing_prepenalty_exists: '2',
  census_tract_adr_type: '1',
  census_tract_number: '01001020100',
  gross_annual_revenue_flag: '900',
  gross_annual_revenue: '-500000',
  naics_code_flag: '900',
  naics_code: '311',
  number_of_workers: '3',
  time_in_business_type: '1',
  time_in_business: '5',
  business_ownership_status: '2',
  num_principal_owners_flag: '900',
  num_principal_owners: '1',
  po_1_ethnicity: '2',
  po_1_race: '5',
  po_1_gender_flag: '966',
};

const audit = compileAudit(cfpb1071);

function cellsOf(changes: Changes): string[] {
  const record = { ...clean, ...changes };
  expect(Object.keys(record).filter((name) => !audit.columns.includes(name))).toEqual([]);
  return audit.columns.map((name) => record[name] ?? '');
}

const find = (changes: Changes): AuditFinding[] => audit.auditRecord(cellsOf(changes));
const rulesFound = (changes: Changes): string[] => find(changes).map(({ rule, field }) => `${rule} ${field}`);

/** As many owners as that, each with all that the register wants of one. */
function owners(count: number): Changes {
  const rows = Array.from({ length: count }, (_, row) => `po_${row + 1}`);
  return {
    num_principal_owners: String(count),
    ...Object.fromEntries(
      ['po_1', ...rows].flatMap((row) => {
        const isThere = rows.includes(row);
        return [
          [`${row}_ethnicity`, isThere ? '11' : ''],
          [`${row}_race`, isThere ? '21;22' : ''],
          [`${row}_gender_flag`, isThere ? '988' : ''],
        ];
      }),
    ),
  };
}

const text = (length: number): string => 'x'.repeat(length);

it('finds nothing in a clean record', () => {
  expect(find({})).toEqual([]);
});

/** A cell that breaks a rule, one that keeps it, and what the record says besides. */
const cases: readonly (readonly [rule: string, field: string, breaking: string, keeping: string, beside?: Changes])[] =
  [
    ['E0001', 'uid', '10BX939C5543TQA1144M', '10BX939C5543TQA1144M9'],
    ['E0001', 'uid', text(46).toUpperCase(), text(45).toUpperCase()],
    ['E0001', 'uid', '', '10BX939C5543TQA1144M9'],
    ['E0002', 'uid', '10BX939C5543TQA1144M-9991', '10BX939C5543TQA1144M9991'],
    ['E0020', 'app_date', '20250931', '20250930'],
    ['E0020', 'app_date', '', '20250930'],
    ['E0020', 'app_date', '2025-09-30', '20240229'],
    ['E0020', 'app_date', '20250229', '20250228'],
    ['E0020', 'app_date', '20251301', '20250101'],
    ['E0040', 'app_method', '5', '4'],
    ['E0040', 'app_method', '', '4'],
    ['E0060', 'app_recipient', '0', '2'],
    ['E0080', 'ct_credit_product', '9', '1'],
    ['E0100', 'ct_credit_product_ff', text(301), text(300), { ct_credit_product: '977' }],
    ['E0120', 'ct_guarantee', '1;12', '1;11'],
    ['E0120', 'ct_guarantee', '', '999'],
    ['E0121', 'ct_guarantee', '1;2;3;4;5;6', '1;2;3;4;5'],
    ['W0122', 'ct_guarantee', '1;999', '999'],
    ['W0123', 'ct_guarantee', '1;1', '1;2'],
    ['E0140', 'ct_guarantee_ff', text(301), text(300), { ct_guarantee: '977' }],
    ['E0160', 'ct_loan_term_flag', '1', '900'],
    ['E0180', 'ct_loan_term', '36.5', '36'],
    ['E0181', 'ct_loan_term', '0', '1'],
    ['W0182', 'ct_loan_term', '1200', '1199'],
    ['E0200', 'credit_purpose', '12', '11'],
    ['E0200', 'credit_purpose', '', '999'],
    ['E0201', 'credit_purpose', '1;2;3;4', '1;2;3'],
    ['W0202', 'credit_purpose', '1;988', '988'],
    ['W0203', 'credit_purpose', '1;2;1', '1;2'],
    ['E0220', 'credit_purpose_ff', text(301), '𝒙'.repeat(300), { credit_purpose: '977' }],
    ['E0240', 'amount_applied_for_flag', '966', '900'],
    ['E0260', 'amount_applied_for', '1,000', '1000.5'],
    ['E0261', 'amount_applied_for', '0.00', '0.01'],
    ['E0280', 'amount_approved', 'much', '1'],
    ['E0281', 'amount_approved', '-1', '1'],
    ['E0300', 'action_taken', '6', '2'],
    ['E0320', 'action_taken_date', '20251131', '20251130'],
    ['E0321', 'action_taken_date', '20250717', '20250718', { app_date: '20250701' }],
    ['E0321', 'action_taken_date', '20260101', '20251231'],
    ['E0340', 'denial_reasons', '10', '9', { action_taken: '3', ...noPrice() }],
    ['E0341', 'denial_reasons', '1;2;3;4;5', '1;2;3;4', { action_taken: '3', ...noPrice() }],
    ['W0340', 'denial_reasons', '3;999', '999'],
    ['W0341', 'denial_reasons', '1;1', '1;2', { action_taken: '3', ...noPrice() }],
    ['E0360', 'denial_reasons_ff', text(301), text(300), { action_taken: '3', denial_reasons: '977', ...noPrice() }],
    ['E0380', 'pricing_interest_rate_type', '7', '2'],
    ['E0400', 'pricing_init_rate_period', '1.5', '1', { pricing_interest_rate_type: '4' }],
    ['E0401', 'pricing_init_rate_period', '0', '1', { pricing_interest_rate_type: '4' }],
    ['E0420', 'pricing_fixed_rate', '7%', '7'],
    ['W0420', 'pricing_fixed_rate', '0.1', '0.101'],
    ['E0440', 'pricing_adj_margin', 'x', '1', adjustable()],
    ['W0441', 'pricing_adj_margin', '0.1', '0.2', adjustable()],
    ['E0460', 'pricing_adj_index_name', '11', '10', adjustable()],
    ['E0480', 'pricing_adj_index_name_ff', text(301), text(300), { ...adjustable(), pricing_adj_index_name: '977' }],
    ['E0500', 'pricing_adj_index_value', 'x', '-0.5', adjustable()],
    ['E0520', 'pricing_origination_charges', 'x', '0'],
    ['E0540', 'pricing_broker_fees', 'x', '0'],
    ['E0560', 'pricing_initial_charges', 'x', '0'],
    ['E0580', 'pricing_mca_addcost_flag', '988', '999'],
    ['E0600', 'pricing_mca_addcost', 'x', '1', { ...advance(), pricing_mca_addcost_flag: '900' }],
    ['E0620', 'pricing_prepenalty_allowed', '3', '2'],
    ['E0640', 'pricing_prepenalty_exists', '3', '1'],
    ['E0660', 'census_tract_adr_type', '4', '3'],
    ['E0680', 'census_tract_number', '0100102010', '01001020100'],
    ['E0700', 'gross_annual_revenue_flag', '999', '900'],
    ['E0720', 'gross_annual_revenue', 'x', '0'],
    ['E0740', 'naics_code_flag', '999', '900'],
    ['E0760', 'naics_code', '3111', '311'],
    ['E0761', 'naics_code', '31A', '311'],
    ['W0762', 'naics_code', '999', '928'],
    ['E0780', 'number_of_workers', '0', '988'],
    ['E0800', 'time_in_business_type', '999', '1'],
    ['E0820', 'time_in_business', '2.5', '2'],
    ['E0821', 'time_in_business', '-1', '0'],
    ['E0840', 'business_ownership_status', '4', '955'],
    ['W0842', 'business_ownership_status', '1;1', '1;2'],
    ['W0843', 'business_ownership_status', '966;988', '966;966'],
    ['E0860', 'num_principal_owners_flag', '999', '900'],
    ['E0880', 'num_principal_owners', '5', '1'],
  ];

describe('rules of one field', () => {
  it.each(
    cases.map(([rule, field, breaking, keeping, beside = {}]) => [rule, field, breaking, keeping, beside] as const),
  )('%s of %s: %.30s, not %.30s', (rule, field, breaking, keeping, changes) => {
    const found = find({ ...changes, [field]: breaking }).filter((one) => one.rule === rule);
    const severity = rule.startsWith('W') ? 'warning' : 'error';
    expect(found).toEqual([{ field, kind: 'rule', rule, severity }]);
    expect(find({ ...changes, [field]: keeping }).filter((one) => one.rule === rule)).toEqual([]);
  });

  it('E0321 by the period of the register, where it is named', () => {
    const rulesIn = (period: { from: string; to: string } | null): string[] =>
      compileAudit(cfpb1071, { period })
        .auditRecord(cellsOf({}))
        .map(({ rule }) => rule);
    expect(rulesIn({ from: '2028-01-01', to: '2028-12-31' })).toEqual(['E0321']);
    expect(rulesIn({ from: '2025-10-15', to: '2025-10-15' })).toEqual([]);
    expect(rulesIn(null)).toEqual([]);
  });

  it('E0841 is left to E0840: a cell always has one code, if a wrong one', () => {
    expect(rulesFound({ business_ownership_status: '' })).toEqual(['E0840 business_ownership_status']);
  });

  it.each([1, 2, 3, 4])('of owner %i, by the ids of that row', (row) => {
    const id = (first: string): string =>
      `${first[0]}${String(Number(first.slice(1)) + 180 * (row - 1)).padStart(4, '0')}`;
    const at = (name: string): string => `po_${row}_${name}`;
    const broken = (changes: Changes): string[] => rulesFound({ ...owners(row), ...changes });
    expect(broken({})).toEqual([]);
    expect(broken({ [at('ethnicity')]: '3' })).toEqual([`${id('E0900')} ${at('ethnicity')}`]);
    expect(broken({ [at('ethnicity')]: '11;11' })).toEqual([`${id('W0901')} ${at('ethnicity')}`]);
    expect(broken({ [at('ethnicity')]: '11;966' })).toEqual([`${id('W0902')} ${at('ethnicity')}`]);
    expect(broken({ [at('race')]: '6' })).toEqual([`${id('E0940')} ${at('race')}`]);
    expect(broken({ [at('race')]: '22;22' })).toEqual([`${id('W0941')} ${at('race')}`]);
    expect(broken({ [at('race')]: '988;22' })).toEqual([`${id('W0942')} ${at('race')}`]);
    expect(broken({ [at('gender_flag')]: '2' })).toEqual([`${id('E1040')} ${at('gender_flag')}`]);
    for (const [name, beside, code, rule, condition] of [
      ['ethnicity_ff', 'ethnicity', '977', 'E0920', 'E2040'],
      ['race_anai_ff', 'race', '971', 'E0960', 'E2060'],
      ['race_asian_ff', 'race', '972', 'E0980', 'E2080'],
      ['race_baa_ff', 'race', '973', 'E1000', 'E2100'],
      ['race_pi_ff', 'race', '974', 'E1020', 'E2120'],
      ['gender_ff', 'gender_flag', '1', 'E1060', 'E2140'],
    ] as const) {
      const conditional = `E${Number(condition.slice(1)) + row - 1}`;
      expect(broken({ [at(beside)]: code, [at(name)]: text(301) })).toEqual([`${id(rule)} ${at(name)}`]);
      expect(broken({ [at(beside)]: code, [at(name)]: text(300) })).toEqual([]);
      expect(broken({ [at(beside)]: code })).toEqual([`${conditional} ${at(name)}`]);
      expect(broken({ [at(name)]: 'x' })).toEqual([`${conditional} ${at(name)}`]);
    }
  });
});

describe('conditions', () => {
  it('E2004 says which way a cell is wrong', () => {
    const found = { field: 'ct_loan_term', rule: 'E2004', severity: 'error' };
    expect(find({ ct_loan_term: '' })).toEqual([{ ...found, kind: 'must-be-filled' }]);
    expect(find({ ct_loan_term_flag: '988' })).toEqual([{ ...found, kind: 'must-be-blank' }]);
    expect(find({ ct_loan_term: '  ' })).toEqual([{ ...found, kind: 'must-be-filled' }]);
  });

  it('E2011 takes 999 among other reasons as not denied, as the validator does', () => {
    expect(rulesFound({ denial_reasons: '3;999' })).toEqual(['W0340 denial_reasons']);
    expect(find({ denial_reasons: '3' })).toEqual([
      { field: 'denial_reasons', kind: 'rule', rule: 'E2011', severity: 'error' },
    ]);
  });

  it('E2003 wants a term of a term loan, and none of an undetermined product', () => {
    expect(rulesFound({ ct_loan_term_flag: '999', ct_loan_term: '' })).toEqual(['E2003 ct_loan_term_flag']);
    expect(rulesFound({ ct_credit_product: '988' })).toEqual(['E2003 ct_loan_term_flag']);
    expect(rulesFound({ ct_credit_product: '5' })).toEqual([]);
  });

  it('E2014 and E2015: a price where there is a loan, and only there', () => {
    expect(rulesFound({ action_taken: '4', amount_approved: '' })).toEqual([
      'E2014 pricing_interest_rate_type',
      'E2014 pricing_origination_charges',
      'E2014 pricing_broker_fees',
      'E2014 pricing_initial_charges',
      'E2014 pricing_prepenalty_allowed',
      'E2014 pricing_prepenalty_exists',
    ]);
    expect(rulesFound({ action_taken: '4', ...noPrice() })).toEqual([]);
    expect(rulesFound({ pricing_broker_fees: '', pricing_prepenalty_exists: '999' })).toEqual([
      'E2015 pricing_broker_fees',
      'E2015 pricing_prepenalty_exists',
    ]);
  });

  it.each([0, 1, 2, 3, 4])('W2035 to W2039: %i owners and all of each', (count) => {
    expect(find(owners(count))).toEqual([]);
  });

  it.each([1, 2, 3, 4])('W2036 to W2039: %i owners, one without a race', (count) => {
    const field = `po_${count}_race`;
    expect(find({ ...owners(count), [field]: '' })).toEqual([
      { field, kind: 'must-be-filled', rule: `W${2035 + count}`, severity: 'warning' },
    ]);
  });

  it.each([0, 1, 2, 3])('W2035 to W2038: %i owners, and the race of another', (count) => {
    const field = `po_${count + 1}_race`;
    expect(find({ ...owners(count), [field]: '988' })).toEqual([
      { field, kind: 'must-be-blank', rule: `W${2035 + count}`, severity: 'warning' },
    ]);
  });

  it('W2035 where the number of owners is not reported, and nothing of five', () => {
    const unreported = { num_principal_owners_flag: '988', num_principal_owners: '' };
    expect(rulesFound(unreported)).toEqual(['W2035 po_1_ethnicity', 'W2035 po_1_race', 'W2035 po_1_gender_flag']);
    expect(rulesFound({ num_principal_owners: '5' })).toEqual(['E0880 num_principal_owners']);
  });
});

describe('rules of the record', () => {
  it('E2009: no decision before the application', () => {
    expect(rulesFound({ app_date: '20251016' })).toEqual(['E2009 action_taken_date']);
    expect(rulesFound({ app_date: '20251015' })).toEqual([]);
  });

  it('W2010: within two years, 730 days being two', () => {
    expect(rulesFound({ app_date: '20231016' })).toEqual(['W2010 action_taken_date']);
    expect(rulesFound({ app_date: '20231017' })).toEqual([]);
  });

  it.each([
    ['W2002', 'ct_guarantee', '1;2;3;977', 'a;b;c', 'a; b;;b'],
    ['W2006', 'credit_purpose', '1;2;977', 'a;b', 'a'],
    ['W2013', 'denial_reasons', '1;2;977', 'a;b;c', 'a;b;a'],
  ])('%s: the codes of %s and its free texts together', (rule, field, codes, breaking, keeping) => {
    const denied: Changes = field === 'denial_reasons' ? { action_taken: '3', ...noPrice() } : {};
    const changes = { ...denied, [field]: codes };
    expect(rulesFound({ ...changes, [`${field}_ff`]: breaking })).toEqual([`${rule} ${field}_ff`]);
    expect(rulesFound({ ...changes, [`${field}_ff`]: keeping })).toEqual([]);
  });

  it('E3000: a unique identifier is used once in a register', () => {
    const judge = auditRegister(audit);
    const other = { uid: '10BX939C5543TQA1144M000000000' };
    const audited = [{}, other, {}, other].map((changes) => judge(cellsOf(changes)));
    const doubled = [{ field: 'uid', kind: 'rule', rule: 'E3000', severity: 'error' }];
    expect(audited).toEqual([
      { record: 0, findings: [] },
      { record: 1, findings: [] },
      { record: 2, findings: doubled },
      { record: 3, findings: doubled },
    ]);
  });
});

/** Neither an amount nor a price: an application that was not approved. */
function noPrice(): Changes {
  return {
    amount_approved: '',
    pricing_interest_rate_type: '999',
    pricing_fixed_rate: '',
    pricing_origination_charges: '',
    pricing_broker_fees: '',
    pricing_initial_charges: '',
    pricing_prepenalty_allowed: '999',
    pricing_prepenalty_exists: '999',
  };
}

function adjustable(): Changes {
  return {
    pricing_interest_rate_type: '1',
    pricing_fixed_rate: '',
    pricing_adj_margin: '2',
    pricing_adj_index_name: '1',
    pricing_adj_index_value: '4',
  };
}

/** A merchant cash advance. */
function advance(): Changes {
  return { ct_credit_product: '7', ct_loan_term_flag: '988', ct_loan_term: '' };
}
