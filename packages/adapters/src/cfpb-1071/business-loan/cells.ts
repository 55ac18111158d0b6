import { ruleLanguage } from '@askless/core/define';
import type { Binding, Expression } from '@askless/core';
import { byCreditCard, byPrivateLabelCard, inDollars, revolving, secured } from './conditions.js';
import type { RegisterSchema } from './schema.js';

const { and, cases, choices, eq, gte, lt, not, row, some, value } = ruleLanguage<RegisterSchema>();
const owner = row('principalOwners');

/** What the register never asks of a borrower of the catalogue's form: there is no such product in it. */
const nothing: Expression = { case: [] };

const creditProduct = cases(
  [byCreditCard, '5'],
  [byPrivateLabelCard, '6'],
  [and(revolving, secured), '4'],
  [revolving, '3'],
  [secured, '2'],
  [not(secured), '1'],
);

const otherGuarantee = some('guarantors', (guarantor) => guarantor.oneOf('kind', ['company', 'guarantee_company']));

const guarantees = choices(
  [some('guarantors', (by) => ({ and: [by.eq('kind', 'person'), by.eq('relationship', 'owner')] })), '1'],
  [
    some('guarantors', (by) => ({
      and: [by.eq('kind', 'person'), by.oneOf('relationship', ['parent', 'affiliate', 'third_party', 'professional'])],
    })),
    '2',
  ],
  [eq('loan.subsidyProgramme', 'sba_7a'), '3'],
  [eq('loan.subsidyProgramme', 'sba_504'), '4'],
  [otherGuarantee, '977'],
);

/** Ranges of field 40. */
const workers = cases(
  [lt('operations.employees', 1), '1'],
  [lt('operations.employees', 5), '2'],
  [lt('operations.employees', 10), '3'],
  [lt('operations.employees', 20), '4'],
  [lt('operations.employees', 50), '5'],
  [lt('operations.employees', 100), '6'],
  [lt('operations.employees', 250), '7'],
  [lt('operations.employees', 500), '8'],
  [gte('operations.employees', 500), '9'],
);

/** How the catalogue's form fills the register. */
export const registerCells: Binding['cells'] = {
  ct_credit_product: creditProduct,
  ct_credit_product_ff: nothing,
  ct_guarantee: guarantees,
  ct_guarantee_ff: cases([otherGuarantee, 'Guarantee by a company']),
  ct_loan_term: value('loan.termMonths'),
  credit_purpose: value('register.purposes'),
  credit_purpose_ff: value('register.purposeOther'),
  amount_applied_for: cases([inDollars, value('loan.amount')], [not(inDollars), value('register.amountUsd')]),
  gross_annual_revenue: cases(
    [inDollars, value('operations.revenueLastYear')],
    [not(inDollars), value('register.revenueUsd')],
  ),
  naics_code: value('identity.industryCode'),
  number_of_workers: workers,
  time_in_business: value('identity.timeInBusiness'),
  business_ownership_status: value('register.ownershipStatus'),
  num_principal_owners: value('monitoring.numPrincipals'),
  'po[].ethnicity': owner.value('ethnicity'),
  'po[].ethnicity_ff': owner.value('ethnicityOther'),
  'po[].race': owner.value('race'),
  'po[].race_anai_ff': owner.value('tribe'),
  'po[].race_asian_ff': owner.value('raceAsianOther'),
  'po[].race_baa_ff': owner.value('raceBlackOther'),
  'po[].race_pi_ff': owner.value('racePacificOther'),
  'po[].gender_ff': owner.value('sex'),
};
