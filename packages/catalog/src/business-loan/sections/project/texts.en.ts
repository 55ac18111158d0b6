import type { QuestionTexts } from '@askless/core';

export const projectTexts = {
  'project.name': {
    label: 'Project name',
    why: 'Identifies the project',
  },
  'project.kind': {
    label: 'Project kind',
    why: 'New build, expansion and acquisition differ',
    options: { new_build: 'New build', expansion: 'Expansion', upgrade: 'Upgrade', acquisition: 'Acquisition' },
  },
  'project.location': {
    label: 'Project location',
    why: 'Land and environmental permits',
  },
  'project.description': {
    label: 'Scope and scale',
    why: 'Feasibility',
  },
  'project.approvalType': {
    label: 'Approval, verification or filing',
    why: 'Compliance requirement',
    options: { approval: 'Approval', verification: 'Verification', filing: 'Filing' },
  },
  'project.approvalNo': {
    label: 'Project approval number',
    why: 'Compliance requirement',
  },
  'project.landStatus': {
    label: 'Land status',
    why: 'Compliance requirement',
    options: { owned: 'Owned', leased: 'Leased', permit_pending: 'Permit pending', not_needed: 'Not needed' },
  },
  'project.planningPermitNo': {
    label: 'Planning permit numbers',
    why: 'Four-permit requirement',
  },
  'project.constructionPermitNo': {
    label: 'Construction permit number',
    why: 'Condition precedent',
  },
  'project.startDate': {
    label: 'Start date',
    why: 'Drawdown plan',
  },
  'project.completionDate': {
    label: 'Completion date',
    why: 'Completion risk and grace period',
  },
  'project.totalCost': {
    label: 'Total project cost',
    why: 'Denominator of the equity ratio',
    help: 'All budget lines together.',
  },
  'project.equityAmount': {
    label: 'Project equity',
    why: 'Minimum equity ratio',
    help: 'Own money that need not be repaid.',
  },
  'project.equityRatio': {
    label: 'Equity ratio',
    why: 'Computable',
  },
  'project.equityPaidIn': {
    label: 'Equity paid in so far',
    why: 'Paid in pro rata with the loan',
  },
  'project.offtake': {
    label: 'Revenue basis',
    why: 'Revenue account control',
    options: {
      offtake_contract: 'Offtake contract',
      government_payment: 'Government payment',
      merchant: 'Merchant sales',
      user_fees: 'User fees',
    },
  },
  'project.annualRevenue': {
    label: 'Revenue at full operation',
    why: 'Debt service',
  },
  'project.annualOpex': {
    label: 'Operating cost at full operation',
    why: 'Debt service',
  },
  'project.dscrMin': {
    label: 'Minimum DSCR',
    why: 'Computed from the model',
  },
  'project.irr': {
    label: 'Project IRR',
    why: 'Feasibility',
  },
  'project.sponsorName': {
    label: 'Sponsor',
    why: 'Completion and funding support',
  },
  'project.sponsorExperience': {
    label: 'Sponsor track record',
    why: 'Completion risk',
  },
  'project.epcContractor': {
    label: 'EPC contractor',
    why: 'Completion risk',
  },
  'project.completionGuarantee': {
    label: 'Completion guarantee',
    why: 'Completion-risk mitigation',
  },
  'project.marketAnalysis': {
    label: 'Market analysis',
    why: 'Part of the feasibility study',
  },
  'project.rawMaterials': {
    label: 'Raw material and energy supply',
    why: 'Part of the feasibility study',
  },
  'project.revenueAccountBank': {
    label: 'Project revenue account bank',
    why: 'Project finance requires a designated account',
  },
  'budget.category': {
    label: 'Cost category',
    why: 'Budget structure',
    options: {
      land: 'Land',
      civil_works: 'Civil works',
      equipment: 'Equipment',
      installation: 'Installation',
      soft_cost: 'Soft costs',
      contingency: 'Contingency',
      interest_during_construction: 'Interest during construction',
      working_capital: 'Initial working capital',
    },
  },
  'budget.amount': {
    label: 'Amount',
    why: 'Budget structure',
  },
  'budget.spentToDate': {
    label: 'Spent to date',
    why: 'Progress of a running project',
  },
  'funding.kind': {
    label: 'Source kind',
    why: 'Sources and uses',
    options: {
      equity: 'Equity',
      this_loan: 'This loan',
      other_loan: 'Another loan',
      grant: 'Grant',
      shareholder_loan: 'Shareholder loan',
    },
  },
  'funding.amount': {
    label: 'Amount',
    why: 'Sources and uses',
  },
  'funding.confirmed': {
    label: 'Committed',
    why: 'Funding gap risk',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
