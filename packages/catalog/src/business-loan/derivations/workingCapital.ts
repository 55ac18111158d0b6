import { ruleLanguage } from '@askless/core/define';
import type { Condition, Expression } from '@askless/core';
import type { BusinessLoanSchema } from '../schema.js';

const { cases, compare, divide, minus, plus, times, value } = ruleLanguage<BusinessLoanSchema>();

/**
 * 流动资金贷款管理暂行办法 (中国银监会令2010年第1号), 附件: 流动资金贷款需求量的测算参考. The measures of 2024
 * (国家金融监督管理总局令2024年第2号), in force since 2024-07-01, ask for a reasonable estimate still.
 */
export const workingCapitalSource =
  '《流动资金贷款管理暂行办法》（中国银监会令2010年第1号）附件：流动资金贷款需求量的测算参考';

const profit: Expression = { var: 'operations.profitLastYear' };
const deductions = plus(
  { var: 'purpose.wcOwnFunds' },
  { var: 'purpose.wcExistingLoans' },
  { var: 'purpose.wcOtherChannels' },
);

/**
 * 营运资金量 = 上年度销售收入 ×（1 − 上年度销售利润率）×（1 + 预计销售收入年增长率）÷ 营运资金周转次数.
 *
 * Revenue × (1 − margin) is revenue less profit, 1 + growth is forecast over revenue, and turns are 360 over the days of
 * a turn: (revenue − profit) × forecast × days over revenue × 360, so that only the last step is rounded.
 */
const dividend = times(
  minus(value('operations.revenueLastYear'), profit),
  value('operations.revenueForecast'),
  value('purpose.wcTurnoverDays'),
);
const divisor = times(value('operations.revenueLastYear'), '360');

/** 新增流动资金贷款额度, at least nothing: the need less own funds, existing working-capital loans and other channels. */
const need = divide(minus(dividend, times(deductions, divisor)), divisor);
const isPositive: Condition = compare('>', dividend, times(deductions, divisor));
const isNotPositive: Condition = compare('<=', dividend, times(deductions, divisor));
const hasRevenue: Condition = compare('>', value('operations.revenueLastYear'), '0');

export const workingCapitalNeed: Expression = cases(
  [{ and: [hasRevenue, isPositive] }, need],
  [{ and: [hasRevenue, isNotPositive] }, '0'],
);
