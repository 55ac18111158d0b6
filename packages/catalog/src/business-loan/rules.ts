import { collateralRules } from './sections/collateral/rules.js';
import { complianceRules } from './sections/compliance/rules.js';
import { contactRules } from './sections/contact/rules.js';
import { contractRules } from './sections/contract/rules.js';
import { debtsRules } from './sections/debts/rules.js';
import { documentsRules } from './sections/documents/rules.js';
import { esgRules } from './sections/esg/rules.js';
import { financialsRules } from './sections/financials/rules.js';
import { guarantorsRules } from './sections/guarantors/rules.js';
import { identityRules } from './sections/identity/rules.js';
import { loanRules } from './sections/loan/rules.js';
import { managementRules } from './sections/management/rules.js';
import { monitoringRules } from './sections/monitoring/rules.js';
import { operationsRules } from './sections/operations/rules.js';
import { ownerRules } from './sections/owner/rules.js';
import { ownershipRules } from './sections/ownership/rules.js';
import { postloanRules } from './sections/postloan/rules.js';
import { profileRules } from './sections/profile/rules.js';
import { projectRules } from './sections/project/rules.js';
import { purposeRules } from './sections/purpose/rules.js';
import { taxRules } from './sections/tax/rules.js';
import { checks } from './checks.js';
import { groups } from './groups.js';
import { products } from './products.js';

/** Every rule of the form; each section's stand in its own folder. */
export const businessLoanRules = {
  questions: {
    ...profileRules,
    ...loanRules,
    ...identityRules,
    ...contactRules,
    ...ownershipRules,
    ...managementRules,
    ...operationsRules,
    ...financialsRules,
    ...taxRules,
    ...debtsRules,
    ...purposeRules,
    ...projectRules,
    ...esgRules,
    ...collateralRules,
    ...guarantorsRules,
    ...ownerRules,
    ...complianceRules,
    ...documentsRules,
    ...contractRules,
    ...postloanRules,
    ...monitoringRules,
  },
  groups,
  checks,
  products,
};
