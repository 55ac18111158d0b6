import type { AuditFinding } from '@askless/adapters/audit';

type Add = (rule: string, field: string, kind?: AuditFinding['kind']) => void;

/** A validator as one writes it for one format: an if for each rule, cells by their numbers. */
export interface Validator {
  readonly rules: ReadonlySet<string>;
  readonly judge: (cells: readonly string[]) => readonly AuditFinding[];
}

/** 46 rules of the register by hand: every condition of one field on another, and some of a field alone. */
export function validatorOf(columns: readonly string[]): Validator {
  const at = Object.fromEntries(columns.map((column, place) => [column, place]));
  const places = pairs.map(([rule, field, beside, codes]) => ({
    rule,
    field,
    cell: at[field] ?? -1,
    beside: at[beside] ?? -1,
    codes,
  }));
  const [uid, date, method, product, action] = [
    'uid',
    'app_date',
    'app_method',
    'ct_credit_product',
    'action_taken',
  ].map((column) => at[column] ?? -1);
  const judge = (cells: readonly string[]): readonly AuditFinding[] => {
    const found: AuditFinding[] = [];
    const add: Add = (rule, field, kind = 'rule') => void found.push({ field, kind, rule, severity: 'error' });
    const cell = (place: number | undefined): string => cells[place ?? -1] ?? '';
    const id = cell(uid);
    if (id.length < 21 || id.length > 45) add('E0001', 'uid');
    if (!/^[0-9A-Z]*$/.test(id)) add('E0002', 'uid');
    if (!isDate(cell(date))) add('E0020', 'app_date');
    if (!/^[1-4]$/.test(cell(method))) add('E0040', 'app_method');
    if (!/^(?:[1-8]|977|988)$/.test(cell(product))) add('E0080', 'ct_credit_product');
    if (!/^[1-5]$/.test(cell(action))) add('E0300', 'action_taken');
    for (const { rule, field, cell: own, beside, codes } of places) {
      const other = cells[beside] ?? '';
      const applies = other.includes(';')
        ? other.split(';').some((code) => codes.includes(code))
        : codes.includes(other);
      const isBlank = (cells[own] ?? '') === '';
      if (applies === isBlank) add(rule, field, isBlank ? 'must-be-filled' : 'must-be-blank');
    }
    return found;
  };
  const rules = new Set(['E0001', 'E0002', 'E0020', 'E0040', 'E0080', 'E0300', ...pairs.map(([rule]) => rule)]);
  return { rules, judge };
}

function isDate(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  const date = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6))));
  return date.toISOString().slice(0, 10).replaceAll('-', '') === text;
}

type Pair = readonly [rule: string, field: string, beside: string, codes: readonly string[]];

/** A field is filled when another has one of these codes, and only then. */
const pairs: readonly Pair[] = [
  ['E2000', 'ct_credit_product_ff', 'ct_credit_product', ['977']],
  ['E2001', 'ct_guarantee_ff', 'ct_guarantee', ['977']],
  ['E2004', 'ct_loan_term', 'ct_loan_term_flag', ['900']],
  ['E2005', 'credit_purpose_ff', 'credit_purpose', ['977']],
  ['E2007', 'amount_applied_for', 'amount_applied_for_flag', ['900']],
  ['E2008', 'amount_approved', 'action_taken', ['1', '2']],
  ['E2012', 'denial_reasons_ff', 'denial_reasons', ['977']],
  ['E2016', 'pricing_init_rate_period', 'pricing_interest_rate_type', ['3', '4', '5', '6']],
  ['E2017', 'pricing_fixed_rate', 'pricing_interest_rate_type', ['2', '4', '6']],
  ['E2018', 'pricing_adj_margin', 'pricing_interest_rate_type', ['1', '3', '5']],
  ['E2020', 'pricing_adj_index_name_ff', 'pricing_adj_index_name', ['977']],
  ['E2021', 'pricing_adj_index_value', 'pricing_interest_rate_type', ['1', '3']],
  ['E2023', 'pricing_mca_addcost', 'pricing_mca_addcost_flag', ['900']],
  ['E2024', 'census_tract_number', 'census_tract_adr_type', ['1', '2', '3']],
  ['E2025', 'gross_annual_revenue', 'gross_annual_revenue_flag', ['900']],
  ['E2026', 'naics_code', 'naics_code_flag', ['900']],
  ['E2027', 'time_in_business', 'time_in_business_type', ['1']],
  ['E2028', 'num_principal_owners', 'num_principal_owners_flag', ['900']],
  ...[1, 2, 3, 4].flatMap((row): readonly Pair[] => [
    [`E20${39 + row}`, `po_${row}_ethnicity_ff`, `po_${row}_ethnicity`, ['977']],
    [`E20${59 + row}`, `po_${row}_race_anai_ff`, `po_${row}_race`, ['971']],
    [`E20${79 + row}`, `po_${row}_race_asian_ff`, `po_${row}_race`, ['972']],
    [`E2${99 + row}`, `po_${row}_race_baa_ff`, `po_${row}_race`, ['973']],
    [`E2${119 + row}`, `po_${row}_race_pi_ff`, `po_${row}_race`, ['974']],
    [`E2${139 + row}`, `po_${row}_gender_ff`, `po_${row}_gender_flag`, ['1']],
  ]),
];
