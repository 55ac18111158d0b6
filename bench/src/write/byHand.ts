import type { Submission, Value } from '@askless/core';

type Cells = Readonly<Record<string, string>>;

/** What a bank's developer would write for this one form and this one register: the same 81 cells, from the same answers. */
export function recordByHand({ answers, demographics }: Submission, lender: Cells, columns: readonly string[]): string {
  const given = new Map<string, Value>();
  for (const answer of [...answers, ...demographics]) if ('value' in answer) given.set(answer.at, answer.value);
  const cells = { ...lender, ...creditCells(given), ...borrowerCells(given), ...lenderCells(lender) };
  return `${columns.map((name) => quoted(cells[name] ?? '')).join(',')}\n`;
}

type Given = ReadonlyMap<string, Value>;

function textIn(given: Given, id: string): string {
  const value = given.get(id);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function creditCells(given: Given): Record<string, string> {
  const revolving = given.get('loan.revolving') === true;
  const security = given.get('loan.securityTypes');
  const secured = Array.isArray(security) && (security.includes('mortgage') || security.includes('pledge'));
  return {
    ct_credit_product: String((revolving ? 3 : 1) + (secured ? 1 : 0)),
    ct_guarantee: '999',
    ct_loan_term_flag: '900',
    ct_loan_term: textIn(given, 'loan.termMonths'),
    credit_purpose: given.get('loan.purpose') === 'working_capital' ? '5' : '988',
    amount_applied_for_flag: '900',
    amount_applied_for: textIn(given, 'loan.amount'),
  };
}

function borrowerCells(given: Given): Record<string, string> {
  const staff = Number(textIn(given, 'operations.employees'));
  const owners = Number(textIn(given, 'monitoring.numPrincipals'));
  const cells: Record<string, string> = {
    gross_annual_revenue_flag: '900',
    gross_annual_revenue: textIn(given, 'operations.revenueLastYear'),
    naics_code_flag: '900',
    naics_code: textIn(given, 'identity.industryCode').slice(0, 3),
    number_of_workers: String([1, 5, 10, 20, 50, 100, 250, 500].findIndex((limit) => staff < limit) + 1 || 9),
    time_in_business_type: '1',
    time_in_business: String(Math.floor(Number(textIn(given, 'identity.timeInBusiness')))),
    business_ownership_status: '988',
    num_principal_owners_flag: '900',
    num_principal_owners: String(owners),
  };
  for (let owner = 1; owner <= owners; owner += 1) {
    cells[`po_${owner}_ethnicity`] = '988';
    cells[`po_${owner}_race`] = '988';
    cells[`po_${owner}_gender_flag`] = '988';
  }
  return cells;
}

function lenderCells(lender: Cells): Record<string, string> {
  const action = lender['action_taken'] ?? '';
  const cells: Record<string, string> = {
    pricing_mca_addcost_flag: '999',
    app_date: (lender['app_date'] ?? '').replaceAll('-', ''),
    action_taken_date: (lender['action_taken_date'] ?? '').replaceAll('-', ''),
  };
  if (action !== '3') cells['denial_reasons'] = '999';
  if (action !== '1' && action !== '2') for (const name of priced) cells[name] = '';
  return cells;
}

const priced = ['amount_approved', 'pricing_origination_charges', 'pricing_broker_fees', 'pricing_initial_charges'];

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
