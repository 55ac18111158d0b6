import type { QuestionTexts } from '@askless/core';

export const documentsTexts = {
  'documents.businessLicence': {
    label: 'Business licence',
    why: 'Can be verified online',
  },
  'documents.articles': {
    label: 'Articles of association',
    why: 'Decision rights',
  },
  'documents.idCards': {
    label: 'ID of the legal representative',
    why: 'Identity check',
    help: 'Of the legal representative and main owners, both sides.',
  },
  'documents.financialStatements': {
    label: 'Three-year financial statements',
    why: 'Financial analysis',
    help: 'Of the last three years; PDF or photographs.',
  },
  'documents.latestInterim': {
    label: 'Latest interim statements',
    why: 'Recent change',
  },
  'documents.auditReport': {
    label: 'Audit report',
    why: 'Reliability',
  },
  'documents.bankStatements': {
    label: 'Bank statements',
    why: 'Confirms turnover',
    help: 'The main account, last 12 months.',
  },
  'documents.taxReturns': {
    label: 'Tax returns',
    why: 'Confirms turnover',
  },
  'documents.premisesProof': {
    label: 'Proof of premises',
    why: 'Genuineness',
  },
  'documents.tradeContracts': {
    label: 'Trade contracts and invoices',
    why: 'Trade background',
  },
  'documents.purchaseContracts': {
    label: 'Purchase contract or quotation',
    why: 'Use of funds',
  },
  'documents.feasibilityStudy': {
    label: 'Feasibility study',
    why: 'Project appraisal',
  },
  'documents.projectApproval': {
    label: 'Project approval or filing',
    why: 'Compliance',
  },
  'documents.eiaApproval': {
    label: 'Environmental approval',
    why: 'Compliance',
  },
  'documents.landDocuments': {
    label: 'Land and planning permits',
    why: 'Compliance',
  },
  'documents.capitalProof': {
    label: 'Proof of equity paid in',
    why: 'Condition precedent',
  },
  'documents.financialModel': {
    label: 'Project financial model',
    why: 'Debt service',
  },
  'documents.offtakeContracts': {
    label: 'Offtake or concession contract',
    why: 'Revenue certainty',
  },
  'documents.titleDeeds': {
    label: 'Title deeds',
    why: 'Registration',
  },
  'documents.appraisalReport': {
    label: 'Appraisal report',
    why: 'Value',
  },
  'documents.pledgeProof': {
    label: 'Pledge evidence',
    why: 'Pledge',
  },
  'documents.guarantorFinancials': {
    label: 'Guarantor financials',
    why: 'Capacity',
  },
  'documents.boardResolution': {
    label: 'Board or shareholder resolution',
    why: 'Authority',
  },
  'documents.businessPlan': {
    label: 'Business plan',
    why: 'Start-up appraisal',
  },
  'documents.industryPermits': {
    label: 'Industry permits',
    why: 'Sector entry',
  },
  'documents.personalFinancialStatement': {
    label: 'Personal financial statement (SBA 413)',
    why: 'Owner capacity',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
