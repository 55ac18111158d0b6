import { ruleLanguage } from '@askless/core/define';
import type { Condition } from '@askless/core';
import type { BusinessLoanSchema } from '../schema.js';

const { and, eq, oneOf, or } = ruleLanguage<BusinessLoanSchema>();

/** 中小企业划型标准规定 (工信部联企业〔2011〕300号), with the industries of 统计上大中小微型企业划分办法（2017）(国统字〔2017〕213号). */
export const chineseSizeSource =
  '中小企业划型标准规定（工信部联企业〔2011〕300号）第四条；统计上大中小微型企业划分办法（2017）（国统字〔2017〕213号）';

/** What an industry is measured by. Revenue and total assets in yuan. */
export type Measure = 'employees' | 'revenue' | 'totalAssets';

/** The least that makes an enterprise large, medium or small; below the last it is micro. */
export interface ChineseSize {
  /** The paragraph of article 4. */
  readonly paragraph: string;
  readonly industry: Condition;
  readonly least: Readonly<Partial<Record<Measure, readonly [large: string, medium: string, small: string]>>>;
}

const codes = (...divisions: readonly string[]): Condition =>
  oneOf('identity.industryCode', divisions.flatMap(withClasses));

/** A division of GB/T 4754 and every group and class that it can have: `51`, `511`, `5111`. */
function withClasses(division: string): string[] {
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  if (division.length >= 4) return [division];
  return [division, ...digits.flatMap((digit) => withClasses(`${division}${digit}`))];
}

const industry = (value: Parameters<typeof eq<'profile.industry'>>[1]): Condition => eq('profile.industry', value);

/**
 * The paragraphs that the borrower’s industry, or its code where that is not enough, tells apart. Where neither does,
 * as for rail transport, letting of one's own real estate, education and health, the size class is asked.
 */
export const chineseSizes: readonly ChineseSize[] = [
  {
    paragraph: '（一）农、林、牧、渔业',
    industry: industry('agriculture'),
    least: { revenue: ['200000000', '5000000', '500000'] },
  },
  {
    paragraph: '（二）工业',
    industry: or(industry('manufacturing'), and(industry('energy_infrastructure'), codes('44', '45', '46'))),
    least: { employees: ['1000', '300', '20'], revenue: ['400000000', '20000000', '3000000'] },
  },
  {
    paragraph: '（三）建筑业',
    industry: industry('construction'),
    least: { revenue: ['800000000', '60000000', '3000000'], totalAssets: ['800000000', '50000000', '3000000'] },
  },
  {
    paragraph: '（四）批发业',
    industry: and(industry('wholesale_retail'), codes('51')),
    least: { employees: ['200', '20', '5'], revenue: ['400000000', '50000000', '10000000'] },
  },
  {
    paragraph: '（五）零售业',
    industry: and(industry('wholesale_retail'), codes('52')),
    least: { employees: ['300', '50', '10'], revenue: ['200000000', '5000000', '1000000'] },
  },
  {
    paragraph: '（六）交通运输业',
    industry: and(industry('transport'), codes('54', '55', '56', '57', '58', '591')),
    least: { employees: ['1000', '300', '20'], revenue: ['300000000', '30000000', '2000000'] },
  },
  {
    paragraph: '（七）仓储业',
    industry: and(industry('transport'), codes('592', '593', '594', '595', '596', '599')),
    least: { employees: ['200', '100', '20'], revenue: ['300000000', '10000000', '1000000'] },
  },
  {
    paragraph: '（八）邮政业',
    industry: and(industry('transport'), codes('60')),
    least: { employees: ['1000', '300', '20'], revenue: ['300000000', '20000000', '1000000'] },
  },
  {
    paragraph: '（九）住宿业、（十）餐饮业',
    industry: industry('hospitality'),
    least: { employees: ['300', '100', '10'], revenue: ['100000000', '20000000', '1000000'] },
  },
  {
    paragraph: '（十一）信息传输业',
    industry: and(industry('technology'), codes('63', '64')),
    least: { employees: ['2000', '100', '10'], revenue: ['1000000000', '10000000', '1000000'] },
  },
  {
    paragraph: '（十二）软件和信息技术服务业',
    industry: and(industry('technology'), codes('65')),
    least: { employees: ['300', '100', '10'], revenue: ['100000000', '10000000', '500000'] },
  },
  {
    paragraph: '（十三）房地产开发经营',
    industry: and(industry('real_estate'), codes('701')),
    least: { revenue: ['2000000000', '10000000', '1000000'], totalAssets: ['100000000', '50000000', '20000000'] },
  },
  {
    paragraph: '（十四）物业管理',
    industry: and(industry('real_estate'), codes('702')),
    least: { employees: ['1000', '300', '100'], revenue: ['50000000', '10000000', '5000000'] },
  },
  {
    paragraph: '（十五）租赁和商务服务业',
    industry: and(industry('services'), codes('71', '72')),
    least: { employees: ['300', '100', '10'], totalAssets: ['1200000000', '80000000', '1000000'] },
  },
  {
    paragraph: '（十六）其他未列明行业',
    industry: or(
      and(
        industry('services'),
        codes('73', '74', '75', '76', '77', '78', '79', '80', '81', '82', '85', '86', '87', '88', '89', '90'),
      ),
      and(industry('real_estate'), codes('703', '709')),
    ),
    least: { employees: ['300', '100', '10'] },
  },
];
