import type { Submission, Value } from '@askless/core';

type Cells = Readonly<Record<string, string>>;

/** What a bank's developer would write for this one form and this one register: the same 81 cells, from the same answers. */
export function recordByHand({ answers, demographics }: Submission, lender: Cells, columns: readonly string[]): string {
  const given = new Map<string, Value>();
  for (const answer of [...answers, ...demographics]) if ('value' in answer) given.set(answer.at, answer.value);
  const get = (id: string): Value | undefined => given.get(id);
  const text = (id: string): string => String(get(id) ?? '');
  const cells: Record<string, string> = { ...lender };
  const revolving = get('loan.revolving') === true;
  const security = get('loan.securityTypes');
  const secured = Array.isArray(security) && (security.includes('mortgage') || security.includes('pledge'));
  const product = revolving ? (secured ? '4' : '3') : secured ? '2' : '1';
  cells['ct_credit_product'] = product;
  cells['ct_guarantee'] = '999';
  cells['ct_loan_term_flag'] = '900';
  cells['ct_loan_term'] = text('loan.termMonths');
  cells['credit_purpose'] = get('loan.purpose') === 'working_capital' ? '5' : '988';
  cells['amount_applied_for_flag'] = '900';
  cells['amount_applied_for'] = text('loan.amount');
  cells['gross_annual_revenue_flag'] = '900';
  cells['gross_annual_revenue'] = text('operations.revenueLastYear');
  cells['naics_code_flag'] = '900';
  cells['naics_code'] = text('identity.industryCode').slice(0, 3);
  const staff = Number(get('operations.employees') ?? 0);
  cells['number_of_workers'] = String([1, 5, 10, 20, 50, 100, 250, 500].findIndex((limit) => staff < limit) + 1 || 9);
  cells['time_in_business_type'] = '1';
  cells['time_in_business'] = String(Math.floor(Number(get('identity.timeInBusiness') ?? 0)));
  cells['business_ownership_status'] = '988';
  const owners = Number(get('monitoring.numPrincipals') ?? 0);
  cells['num_principal_owners_flag'] = '900';
  cells['num_principal_owners'] = String(owners);
  for (let owner = 1; owner <= owners; owner += 1) {
    cells[`po_${owner}_ethnicity`] = '988';
    cells[`po_${owner}_race`] = '988';
    cells[`po_${owner}_gender_flag`] = '988';
  }
  const denied = lender['action_taken'] === '3';
  if (!denied) cells['denial_reasons'] = '999';
  const open = lender['action_taken'] === '1' || lender['action_taken'] === '2';
  if (!open) for (const name of priced) cells[name] = '';
  cells['pricing_mca_addcost_flag'] = '999';
  cells['app_date'] = (lender['app_date'] ?? '').replaceAll('-', '');
  cells['action_taken_date'] = (lender['action_taken_date'] ?? '').replaceAll('-', '');
  return `${columns.map((name) => quoted(cells[name] ?? '')).join(',')}\n`;
}

const priced = ['amount_approved', 'pricing_origination_charges', 'pricing_broker_fees', 'pricing_initial_charges'];

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
