import type { QuestionTexts } from '@askless/core';

export const loanTexts = {
  'loan.purpose': {
    label: 'Purpose of the loan',
    why: 'Selects the product and the rule set that applies',
    options: {
      working_capital: 'Working capital',
      equipment: 'Buying equipment',
      fixed_asset: 'Fixed-asset investment',
      project_finance: 'Project finance',
      trade_finance: 'Trade finance',
      refinancing: 'Refinancing other loans',
    },
  },
  'loan.amount': {
    label: 'Amount requested',
    why: 'Sets the amount band, approval authority and depth of evidence',
    help: 'The principal you would like, without interest.',
  },
  'loan.currency': {
    label: 'Currency',
    why: 'Contract and quotation currency',
    options: {
      CNY: 'Chinese yuan (CNY)',
      USD: 'US dollar (USD)',
      EUR: 'Euro (EUR)',
      HKD: 'Hong Kong dollar (HKD)',
      GBP: 'Pound sterling (GBP)',
      JPY: 'Japanese yen (JPY)',
    },
  },
  'loan.termMonths': {
    label: 'Term in months',
    why: 'Must match the operating cycle or project cash flow',
    help: 'For example 36 months. Working capital is usually up to 12.',
  },
  'loan.securityTypes': {
    label: 'Security offered',
    why: 'Decides whether collateral and guarantor parts are asked at all',
    help: 'Choose all that apply; without any, choose “unsecured”.',
    options: { unsecured: 'None: unsecured', mortgage: 'Mortgage', pledge: 'Pledge', guarantee: 'Guarantee' },
  },
  'loan.repaymentMethod': {
    label: 'Repayment method',
    why: 'Needed for the schedule and the total cost',
    options: {
      equal_instalment: 'Equal instalments',
      equal_principal: 'Equal principal',
      interest_only_bullet: 'Interest only, principal at the end',
      seasonal: "With the season's income",
      sculpted: "With the project's cash flow",
    },
  },
  'loan.repaymentSource': {
    label: 'Source of repayment',
    why: 'Regulation requires a lawful repayment source',
    help: 'The income that will repay the loan, such as sales or rent.',
  },
  'loan.rateType': {
    label: 'Rate type preference',
    why: 'Only affects the quotation',
    options: { fixed: 'Fixed', floating: 'Floating' },
  },
  'loan.desiredDrawDate': {
    label: 'Desired drawdown date',
    why: 'Schedules processing and service promise',
    help: 'The day you need the money, after today.',
  },
  'loan.gracePeriodMonths': {
    label: 'Grace period in months',
    why: 'Construction periods may have no principal payment',
    help: 'Months in which only interest is paid.',
  },
  'loan.purposeDescription': {
    label: 'Description of purpose',
    why: 'Supplements the purpose code',
    help: 'What you will buy, from whom and for about how much.',
  },
  'loan.revolving': {
    label: 'Revolving facility',
    why: 'Decides the facility type',
    help: 'A revolving facility can be drawn and repaid again within its limit.',
  },
  'loan.subsidyProgramme': {
    label: 'Government subsidy or guarantee programme',
    why: 'Decides additional eligibility evidence',
    options: {
      none: 'None',
      sba_7a: 'SBA 7(a)',
      sba_504: 'SBA 504',
      startup_guarantee: 'Start-up guarantee loan',
      eu_investeu: 'InvestEU guarantee',
      tech_subsidy: 'Technology interest subsidy',
    },
  },
  'loan.applicationChannel': {
    label: 'Application channel',
    why: 'Regulatory data point',
    help: 'How you are applying now.',
    options: { online: 'Online', branch: 'At a branch', broker: 'Through a broker', phone: 'By phone' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
