import type { QuestionTexts } from '@askless/core';

export const profileTexts = {
  'profile.jurisdiction': {
    label: 'Where is the business registered?',
    why: 'Decides which rules and papers apply',
    options: { CN: 'China', US: 'United States', EU: 'European Union' },
  },
  'profile.legalForm': {
    label: 'Legal form',
    why: 'Decides who is liable and who signs',
    options: {
      sole_trader: 'Sole trader',
      partnership: 'Partnership',
      limited_company: 'Limited company',
      joint_stock_company: 'Joint-stock company',
      spv: 'Project company (SPV)',
    },
  },
  'profile.sizeClass': {
    label: 'Size of the business',
    why: 'Small businesses are asked for less',
    options: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  },
  'profile.isGroup': {
    label: 'Is the business part of a group?',
    why: 'A group needs its links to be known',
  },
  'profile.growthStage': {
    label: 'What stage is the business at?',
    why: 'A start-up has no past accounts and is asked other things',
    options: { startup: 'Start-up', growth: 'Growth', mature: 'Mature', turnaround: 'Turnaround' },
  },
  'profile.existingCustomer': {
    label: 'Are you a customer of the bank already?',
    why: 'What the bank has already is not asked again',
  },
  'profile.industry': {
    label: 'Industry',
    why: 'Some questions concern certain industries only',
    options: {
      manufacturing: 'Manufacturing',
      wholesale_retail: 'Wholesale and retail',
      construction: 'Construction',
      real_estate: 'Real estate',
      energy_infrastructure: 'Energy and infrastructure',
      agriculture: 'Agriculture',
      technology: 'Technology',
      services: 'Services',
      hospitality: 'Hotels and restaurants',
      transport: 'Transport',
      healthcare: 'Healthcare',
    },
  },
  'profile.purpose': {
    label: 'Purpose of the loan',
    why: 'Selects the product and the rules that apply',
    options: {
      working_capital: 'Working capital',
      equipment: 'Buying equipment',
      fixed_asset: 'Fixed-asset investment',
      project_finance: 'Project finance',
      trade_finance: 'Trade finance',
      refinancing: 'Refinancing other loans',
    },
  },
  'profile.securityTypes': {
    label: 'Security offered',
    why: 'Decides whether collateral and guarantors are asked for',
    options: { unsecured: 'None: unsecured', mortgage: 'Mortgage', pledge: 'Pledge', guarantee: 'Guarantee' },
  },
  'profile.amountBand': {
    label: 'Amount band',
    why: 'Sets the depth of evidence',
    options: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large', jumbo: 'Jumbo' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
