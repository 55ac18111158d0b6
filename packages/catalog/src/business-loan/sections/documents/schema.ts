import type { SectionSchema } from '@askless/core';
import { documents, mostBytes } from '../../documents.js';

/** Documents checklist. */
export const documentsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    businessLicence: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    articles: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    idCards: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    financialStatements: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    latestInterim: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    auditReport: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    bankStatements: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    taxReturns: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    premisesProof: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    tradeContracts: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    purchaseContracts: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    feasibilityStudy: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    projectApproval: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    eiaApproval: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    landDocuments: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    capitalProof: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    financialModel: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    offtakeContracts: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    titleDeeds: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    appraisalReport: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    pledgeProof: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    guarantorFinancials: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    boardResolution: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    businessPlan: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    industryPermits: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
    personalFinancialStatement: { kind: 'file', type: 'object', accept: [...documents], maxBytes: mostBytes },
  },
} as const satisfies SectionSchema;
