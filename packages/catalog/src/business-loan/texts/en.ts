import type { TypedTexts } from '@askless/core/define';
import type { BusinessLoanSchema } from '../schema.js';
import { collateralTexts } from '../sections/collateral/texts.en.js';
import { complianceTexts } from '../sections/compliance/texts.en.js';
import { contactTexts } from '../sections/contact/texts.en.js';
import { contractTexts } from '../sections/contract/texts.en.js';
import { debtsTexts } from '../sections/debts/texts.en.js';
import { documentsTexts } from '../sections/documents/texts.en.js';
import { esgTexts } from '../sections/esg/texts.en.js';
import { financialsTexts } from '../sections/financials/texts.en.js';
import { guarantorsTexts } from '../sections/guarantors/texts.en.js';
import { identityTexts } from '../sections/identity/texts.en.js';
import { loanTexts } from '../sections/loan/texts.en.js';
import { managementTexts } from '../sections/management/texts.en.js';
import { monitoringTexts } from '../sections/monitoring/texts.en.js';
import { operationsTexts } from '../sections/operations/texts.en.js';
import { ownerTexts } from '../sections/owner/texts.en.js';
import { ownershipTexts } from '../sections/ownership/texts.en.js';
import { postloanTexts } from '../sections/postloan/texts.en.js';
import { profileTexts } from '../sections/profile/texts.en.js';
import { projectTexts } from '../sections/project/texts.en.js';
import { purposeTexts } from '../sections/purpose/texts.en.js';
import { taxTexts } from '../sections/tax/texts.en.js';
import { productTexts } from './products.en.js';

/** Every word of the form in English. */
export const texts: TypedTexts<BusinessLoanSchema> = {
  title: 'Business loan application',
  sections: {
    profile: 'About the business',
    loan: 'Loan request',
    identity: 'Business identity',
    contact: 'Contacts and addresses',
    ownership: 'Ownership and control',
    management: 'Directors and management',
    operations: 'Business and operations',
    financials: 'Financial statements',
    tax: 'Tax and settlement accounts',
    debts: 'Existing financing and contingent liabilities',
    purpose: 'Use of funds by purpose',
    project: 'Project and budget',
    esg: 'Environmental and social',
    collateral: 'Collateral',
    guarantors: 'Guarantors',
    owner: 'Owner personal finances',
    compliance: 'Compliance and declarations',
    documents: 'Documents checklist',
    contract: 'Contract and disbursement',
    postloan: 'Post-loan',
    monitoring: 'Regulatory monitoring',
  },
  groups: {
    shareholders: { label: 'Shareholders', row: 'Shareholder' },
    ubos: { label: 'Beneficial owners', row: 'Beneficial owner' },
    directors: { label: 'Directors and key managers', row: 'Person' },
    customers: { label: 'Main customers', row: 'Customer' },
    suppliers: { label: 'Main suppliers', row: 'Supplier' },
    years: { label: 'Financial years', row: 'Year' },
    accounts: { label: 'Bank accounts', row: 'Account' },
    loans: { label: 'Existing loans', row: 'Loan' },
    extguars: { label: 'Guarantees given', row: 'Guarantee' },
    equipment: { label: 'Equipment items', row: 'Equipment item' },
    budget: { label: 'Budget lines', row: 'Budget line' },
    funding: { label: 'Funding sources', row: 'Funding source' },
    collaterals: { label: 'Collateral items', row: 'Collateral item' },
    guarantors: { label: 'Guarantors', row: 'Guarantor' },
    draws: { label: 'Drawdown plan', row: 'Drawdown' },
  },
  questions: {
    ...profileTexts,
    ...loanTexts,
    ...identityTexts,
    ...contactTexts,
    ...ownershipTexts,
    ...managementTexts,
    ...operationsTexts,
    ...financialsTexts,
    ...taxTexts,
    ...debtsTexts,
    ...purposeTexts,
    ...projectTexts,
    ...esgTexts,
    ...collateralTexts,
    ...guarantorsTexts,
    ...ownerTexts,
    ...complianceTexts,
    ...documentsTexts,
    ...contractTexts,
    ...postloanTexts,
    ...monitoringTexts,
  },
  sources: {
    REG: 'Business registry',
    TAX: 'Tax bureau',
    OB: 'Open banking or statements',
    BUR: 'Credit bureau',
    CRM: 'Bank records',
    LAND: 'Land and collateral registry',
    LEI: 'GLEIF',
    INV: 'E-invoice platform',
    PERM: 'Permit portal',
    OCR: 'Document extraction',
    SCORE: 'Screening service',
  },
  checks: {
    'owners-total': 'Shareholdings together should not exceed 100 %',
    'beneficial-owners-total': 'Beneficial owners’ shares together should not exceed 100 %',
    'project-dates': 'The project must be completed after it starts',
    'current-within-total': 'Current assets are normally part of total assets: look again',
    'cash-within-current': 'Cash is normally part of current assets: look again',
    'equity-within-cost': 'Equity is normally not more than the total cost: look again',
    'customers-total': 'Main customers’ shares together should not exceed 100 %',
    'suppliers-total': 'Main suppliers’ shares together should not exceed 100 %',
    'funding-covers-cost': 'Funding does not add up to the total cost: look again',
    'no-unlawful-use': 'A working-capital loan may not be invested in shares or real estate: look again',
  },
  ...productTexts,
};
