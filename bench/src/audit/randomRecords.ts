/** Values a column can have, right and wrong; any other column is blank or holds a 1. */
const values: Readonly<Record<string, readonly string[]>> = {
  app_date: ['20250901', '20250930', '20230101'],
  app_method: ['1', '2', '3', '4', '5'],
  app_recipient: ['1', '2'],
  ct_credit_product: ['1', '2', '3', '7', '977', '988'],
  ct_credit_product_ff: ['', '', 'other product'],
  ct_guarantee: ['1', '1;2', '977', '999', '1;999'],
  ct_guarantee_ff: ['', '', 'other guarantee'],
  ct_loan_term_flag: ['900', '988', '999'],
  ct_loan_term: ['', '36', '1300'],
  credit_purpose: ['1', '4;5', '977', '988'],
  credit_purpose_ff: ['', '', 'other purpose'],
  amount_applied_for_flag: ['900', '988'],
  amount_applied_for: ['', '150000', '0'],
  amount_approved: ['', '100000'],
  action_taken: ['1', '2', '3', '4', '5'],
  action_taken_date: ['20251015', '20250901'],
  denial_reasons: ['999', '4', '4;977'],
  denial_reasons_ff: ['', '', 'other reason'],
  pricing_interest_rate_type: ['1', '2', '3', '4', '999'],
  pricing_adj_index_name: ['1', '977', '999'],
  pricing_mca_addcost_flag: ['900', '999'],
  pricing_prepenalty_allowed: ['1', '2', '999'],
  pricing_prepenalty_exists: ['1', '2', '999'],
  census_tract_adr_type: ['1', '2', '988'],
  census_tract_number: ['', '01001020100'],
  gross_annual_revenue_flag: ['900', '988'],
  gross_annual_revenue: ['', '500000'],
  naics_code_flag: ['900', '988'],
  naics_code: ['', '311', '999'],
  number_of_workers: ['1', '5', '988'],
  time_in_business_type: ['1', '2', '988'],
  business_ownership_status: ['1', '2;3', '955', '966'],
  num_principal_owners_flag: ['900', '988'],
  num_principal_owners: ['', '0', '1', '2', '4'],
  ethnicity: ['', '', '2', '11;12', '977'],
  race: ['', '', '5', '21;22', '971', '972;2'],
  gender_flag: ['', '', '1', '966', '988'],
};

/** Records of a register, the same in every run. */
export function randomRecords(columns: readonly string[], count: number): readonly (readonly string[])[] {
  let seed = 42;
  const next = (below: number): number => {
    // Numerical Recipes' linear congruence.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, record) =>
    columns.map((column) => {
      if (column === 'uid') return `10BX939C5543TQA1144M${record}`;
      const own = values[column] ?? values[column.replace(/^po_\d_/, '')] ?? ['', '', '1'];
      return own[next(own.length)] ?? '';
    }),
  );
}
