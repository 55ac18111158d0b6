import { ruleLanguage } from '@askless/core/define';
import type { Condition, Expression } from '@askless/core';
import { inChina, inEuropeanUnion } from '../conditions.js';
import type { BusinessLoanSchema } from '../schema.js';
import { chineseSizes, type ChineseSize, type Measure } from './chineseSizes.js';

const { and, cases, compare, eq, not, or, value } = ruleLanguage<BusinessLoanSchema>();

/** Commission Recommendation 2003/361/EC (OJ L 124, 20.5.2003, p. 36), Annex, Articles 2 and 3(1). */
export const europeanSizeSource = 'Commission Recommendation 2003/361/EC, Annex, Art. 2 and Art. 3(1)';

const measures: Readonly<Record<Measure, Expression>> = {
  employees: value('operations.employees'),
  revenue: value('operations.revenueLastYear'),
  totalAssets: { var: 'operations.totalAssets' },
};

const atLeast = (measure: Measure, least: string): Condition => compare('>=', measures[measure], least);
const below = (measure: Measure, limit: string): Condition => compare('<', measures[measure], limit);
const atMost = (measure: Measure, most: string): Condition => compare('<=', measures[measure], most);
const above = (measure: Measure, limit: string): Condition => compare('>', measures[measure], limit);

const inYuan = and(inChina, eq('loan.currency', 'CNY'));
const measureNames: readonly Measure[] = ['employees', 'revenue', 'totalAssets'];

/** Large, medium and small need the least of every measure, else the class below; micro needs but one below the last. */
function chineseBranches({ industry, least }: ChineseSize): (readonly [Condition, Expression])[] {
  const measured = measureNames.flatMap((measure) => {
    const [large, medium, small] = least[measure] ?? [];
    return large && medium && small ? [{ measure, large, medium, small }] : [];
  });
  const all = (size: 'large' | 'medium' | 'small'): Condition =>
    and(inYuan, industry, ...measured.map((one) => atLeast(one.measure, one[size])));
  return [
    [all('large'), 'large'],
    [all('medium'), 'medium'],
    [all('small'), 'small'],
    [and(inYuan, industry, or(...measured.map(({ measure, small }) => below(measure, small)))), 'micro'],
  ];
}

/** Staff, and turnover or balance sheet total, of an enterprise that is autonomous; amounts in euro. */
const europeanBranches: readonly (readonly [Condition, Expression])[] = (
  [
    ['micro', '10', '2000000', '2000000'],
    ['small', '50', '10000000', '10000000'],
    ['medium', '250', '50000000', '43000000'],
  ] as const
).map(([size, staff, turnover, balance]) => [
  and(autonomous(), below('employees', staff), or(atMost('revenue', turnover), atMost('totalAssets', balance))),
  size,
]);

const europeanLarge: readonly [Condition, Expression] = [
  and(
    autonomous(),
    or(atLeast('employees', '250'), and(above('revenue', '50000000'), above('totalAssets', '43000000'))),
  ),
  'large',
];

function autonomous(): Condition {
  return and(inEuropeanUnion, eq('loan.currency', 'EUR'), not(eq('profile.isGroup', true)));
}

/** The size class by the standard of the borrower’s country; without a branch that holds it is asked. */
export const sizeClass: Expression = cases(
  ...chineseSizes.flatMap(chineseBranches),
  ...europeanBranches,
  europeanLarge,
);
