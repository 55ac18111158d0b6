import type { QuestionTexts } from '@askless/core';

export const financialsTexts = {
  'financials.audited': {
    label: 'Audited statements',
    why: 'Reliability',
  },
  'financials.auditor': {
    label: 'Auditor',
    why: 'Verification',
  },
  'financials.auditOpinion': {
    label: 'Audit opinion',
    why: 'Qualified opinions need explanation',
    options: { unqualified: 'Unqualified', qualified: 'Qualified', adverse: 'Adverse', disclaimer: 'Disclaimer' },
  },
  'financials.accountingStandard': {
    label: 'Accounting standard',
    why: 'Reading of the statements',
    options: {
      cas: 'Chinese Accounting Standards',
      small_business_cas: 'Chinese standard for small businesses',
      us_gaap: 'US GAAP',
      ifrs: 'IFRS',
      local_gaap: 'Local GAAP',
    },
  },
  'financials.fiscalYearEnd': {
    label: 'Fiscal year end',
    why: 'Year basis',
    help: 'The last day of your financial year.',
  },
  'years.year': {
    label: 'Year',
    why: 'Identifies the year',
  },
  'years.revenue': {
    label: 'Revenue',
    why: 'Repayment capacity',
    help: 'Profit and loss account: revenue.',
  },
  'years.costOfSales': {
    label: 'Cost of sales',
    why: 'Margin and turnover',
    help: 'Profit and loss account: cost of sales.',
  },
  'years.grossProfit': {
    label: 'Gross profit',
    why: 'Computable',
  },
  'years.operatingExpenses': {
    label: 'Operating expenses',
    why: 'Profit structure',
  },
  'years.ebitda': {
    label: 'EBITDA',
    why: 'Numerator of debt service cover',
  },
  'years.interestExpense': {
    label: 'Interest expense',
    why: 'Interest cover',
  },
  'years.depreciation': {
    label: 'Depreciation and amortisation',
    why: 'For EBITDA',
  },
  'years.tax': {
    label: 'Income tax',
    why: 'For EBITDA',
  },
  'years.netProfit': {
    label: 'Net profit',
    why: 'Profitability',
    help: 'Profit and loss account; a loss is negative.',
  },
  'years.cash': {
    label: 'Cash',
    why: 'Liquidity',
  },
  'years.receivables': {
    label: 'Receivables',
    why: 'Named by regulation; working-capital sizing',
  },
  'years.inventory': {
    label: 'Inventory',
    why: 'Named by regulation; working-capital sizing',
  },
  'years.prepayments': {
    label: 'Prepayments',
    why: 'Working-capital sizing',
  },
  'years.currentAssets': {
    label: 'Total current assets',
    why: 'Current ratio',
  },
  'years.fixedAssets': {
    label: 'Fixed assets',
    why: 'Asset structure',
  },
  'years.totalAssets': {
    label: 'Total assets',
    why: 'Size and leverage',
    help: 'Balance sheet: total assets.',
  },
  'years.payables': {
    label: 'Payables',
    why: 'Named by regulation; working-capital sizing',
  },
  'years.advanceReceipts': {
    label: 'Advances from customers',
    why: 'Working-capital sizing',
  },
  'years.shortTermDebt': {
    label: 'Short-term debt',
    why: 'Refinancing pressure',
  },
  'years.longTermDebt': {
    label: 'Long-term debt',
    why: 'Leverage',
  },
  'years.currentLiabilities': {
    label: 'Total current liabilities',
    why: 'Current ratio',
  },
  'years.totalLiabilities': {
    label: 'Total liabilities',
    why: 'Leverage',
    help: 'Balance sheet: total liabilities.',
  },
  'years.equity': {
    label: 'Equity',
    why: 'Net worth',
  },
  'years.operatingCashFlow': {
    label: 'Operating cash flow',
    why: 'Primary repayment source',
    help: 'Cash-flow statement: net cash from operations.',
  },
  'years.debtRatio': {
    label: 'Debt-to-assets ratio',
    why: 'Computed, never typed',
  },
  'years.currentRatio': {
    label: 'Current ratio',
    why: 'Computed',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
