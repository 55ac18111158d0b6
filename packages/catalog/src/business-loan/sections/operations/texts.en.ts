import type { QuestionTexts } from '@askless/core';

export const operationsTexts = {
  'operations.mainProducts': {
    label: 'Main products or services',
    why: 'Understand the business',
    help: 'What you sell, and to whom.',
  },
  'operations.employees': {
    label: 'Number of employees',
    why: 'Size class and statistics',
    help: 'People on the books at the end of last month, casual staff included.',
  },
  'operations.jobsCreated': {
    label: 'Jobs created',
    why: 'Required by guarantee programmes',
  },
  'operations.jobsRetained': {
    label: 'Jobs retained',
    why: 'SBA form item',
  },
  'operations.revenueLastYear': {
    label: 'Revenue last year',
    why: 'Eligibility, size and limit',
    help: 'From last year’s profit and loss account.',
  },
  'operations.revenueForecast': {
    label: 'Revenue forecast this year',
    why: 'Forward view for start-up and growth',
    help: 'What you expect for the whole of this year.',
  },
  'operations.seasonality': {
    label: 'Seasonality',
    why: 'Shapes the repayment plan',
    options: { none: 'None', moderate: 'Moderate', strong: 'Strong' },
  },
  'operations.exportShare': {
    label: 'Export share',
    why: 'Currency risk and trade finance',
    help: 'Exports as a share of revenue.',
  },
  'operations.capacityUtilisation': {
    label: 'Capacity utilisation',
    why: 'Need for expansion',
  },
  'operations.competitivePosition': {
    label: 'Competitive position',
    why: 'Industry risk',
  },
  'operations.businessPlanSummary': {
    label: 'Business plan summary',
    why: 'Main evidence without history',
  },
  'operations.turnaroundPlan': {
    label: 'Turnaround plan',
    why: 'Assesses viability',
  },
  'operations.utilityCosts': {
    label: 'Annual utility bills',
    why: 'Cross-checks small-business activity',
    help: 'Water, electricity and gas of the last 12 months.',
  },
  'operations.socialInsuredStaff': {
    label: 'Insured employees',
    why: 'Verifies the head count',
    help: 'As in the social-insurance records.',
  },
  'operations.franchise': {
    label: 'Franchise',
    why: 'SBA eligibility',
  },
  'operations.insuranceInForce': {
    label: 'Business insurance in force',
    why: 'Risk mitigation',
  },
  'customers.name': {
    label: 'Customer name',
    why: 'Concentration and genuineness',
  },
  'customers.share': {
    label: 'Share of sales',
    why: 'Concentration risk',
  },
  'customers.terms': {
    label: 'Payment terms (days)',
    why: 'Working-capital calculation',
  },
  'suppliers.name': {
    label: 'Supplier name',
    why: 'Genuineness and entrusted-payment payee',
  },
  'suppliers.share': {
    label: 'Share of purchases',
    why: 'Dependency',
  },
  'suppliers.terms': {
    label: 'Payment terms (days)',
    why: 'Working-capital calculation',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
