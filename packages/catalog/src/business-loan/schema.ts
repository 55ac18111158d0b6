import type { AnswerSchema } from '@askless/core';
import { collateralsSchema } from './sections/collateral/schema.js';
import { complianceSchema } from './sections/compliance/schema.js';
import { contactSchema } from './sections/contact/schema.js';
import { contractSchema, drawsSchema } from './sections/contract/schema.js';
import { debtsSchema, loansSchema, extguarsSchema } from './sections/debts/schema.js';
import { documentsSchema } from './sections/documents/schema.js';
import { esgSchema } from './sections/esg/schema.js';
import { financialsSchema, yearsSchema } from './sections/financials/schema.js';
import { guarantorsSchema } from './sections/guarantors/schema.js';
import { identitySchema } from './sections/identity/schema.js';
import { loanSchema } from './sections/loan/schema.js';
import { managementSchema, directorsSchema } from './sections/management/schema.js';
import { monitoringSchema } from './sections/monitoring/schema.js';
import { operationsSchema, customersSchema, suppliersSchema } from './sections/operations/schema.js';
import { ownerSchema } from './sections/owner/schema.js';
import { ownershipSchema, shareholdersSchema, ubosSchema } from './sections/ownership/schema.js';
import { postloanSchema } from './sections/postloan/schema.js';
import { profileSchema } from './sections/profile/schema.js';
import { projectSchema, budgetSchema, fundingSchema } from './sections/project/schema.js';
import { purposeSchema, equipmentSchema } from './sections/purpose/schema.js';
import { taxSchema, accountsSchema } from './sections/tax/schema.js';

/** JSON Schema of all answers: one object a section, one array a group. */
export const businessLoanSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    profile: profileSchema,
    loan: loanSchema,
    identity: identitySchema,
    contact: contactSchema,
    ownership: ownershipSchema,
    shareholders: shareholdersSchema,
    ubos: ubosSchema,
    management: managementSchema,
    directors: directorsSchema,
    operations: operationsSchema,
    customers: customersSchema,
    suppliers: suppliersSchema,
    financials: financialsSchema,
    years: yearsSchema,
    tax: taxSchema,
    accounts: accountsSchema,
    debts: debtsSchema,
    loans: loansSchema,
    extguars: extguarsSchema,
    purpose: purposeSchema,
    equipment: equipmentSchema,
    project: projectSchema,
    budget: budgetSchema,
    funding: fundingSchema,
    esg: esgSchema,
    collaterals: collateralsSchema,
    guarantors: guarantorsSchema,
    owner: ownerSchema,
    compliance: complianceSchema,
    documents: documentsSchema,
    contract: contractSchema,
    draws: drawsSchema,
    postloan: postloanSchema,
    monitoring: monitoringSchema,
  },
} as const satisfies AnswerSchema;

export type BusinessLoanSchema = typeof businessLoanSchema;
