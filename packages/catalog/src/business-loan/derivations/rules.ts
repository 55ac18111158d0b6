import { ruleLanguage } from '@askless/core/define';
import type { Check, FormPatch, QuestionRule } from '@askless/core';
import {
  forInvestment,
  forWorkingCapital,
  fromMediumAmount,
  hasLoans,
  inChina,
  inUnitedStates,
  mediumOrLarge,
  operating,
} from '../conditions.js';
import type { BusinessLoanSchema } from '../schema.js';
import { minimumEquityRatio, projectCapitalSource } from './projectCapital.js';
import { sbaSmall, sbaSizeSource } from './sbaSizes.js';
import { chineseSizeSource } from './chineseSizes.js';
import { europeanSizeSource, sizeClass } from './sizeClass.js';
import { workingCapitalNeed, workingCapitalSource } from './workingCapital.js';

const { and, cases, compare, divide, minus, not, or, row, some, sum, times, value } =
  ruleLanguage<BusinessLoanSchema>();

const input: QuestionRule = { stage: 'application', sensitivity: 'public', purposes: ['decision'] };
const collateral = row('collaterals');
const sizes = and(forWorkingCapital, or(fromMediumAmount, mediumOrLarge));

const ltvOf = (charge: Parameters<typeof minus>[1]) =>
  times('100', divide(value('loan.amount'), minus(collateral.value('estimatedValue'), charge)));

const questions: NonNullable<NonNullable<FormPatch['rules']>['questions']> = {
  'identity.sizeClass': { derive: sizeClass, source: `${chineseSizeSource}；${europeanSizeSource}` },
  'identity.sbaSmall': {
    ...input,
    purposes: ['regulatory'],
    when: inUnitedStates,
    whenNotAsked: null,
    derive: sbaSmall,
    source: sbaSizeSource,
  },
  'operations.totalAssets': { ...input, when: operating, whenNotAsked: null, sources: ['TAX', 'OCR'] },
  'operations.profitLastYear': { ...input, when: operating, whenNotAsked: null, sources: ['TAX', 'OCR'] },
  'purpose.wcOwnFunds': { ...input, when: sizes, whenNotAsked: null },
  'purpose.wcExistingLoans': { ...input, when: and(sizes, hasLoans), whenNotAsked: '0', sources: ['BUR'] },
  'purpose.wcOtherChannels': { ...input, when: sizes, whenNotAsked: null },
  'purpose.wcNeed': { derive: workingCapitalNeed, scale: 2, source: workingCapitalSource },
  'debts.totalDebt': { derive: cases([hasLoans, sum('loans', 'balance')], [not(hasLoans), '0']), scale: 2 },
  // Should a bank not ask for a budget, there are no lines to add up, which is not the same as no cost.
  'project.totalCost': {
    derive: cases([some('budget', (line) => line.gte('amount', '0')), sum('budget', 'amount')]),
    scale: 2,
  },
  'project.capitalKind': { ...input, when: and(inChina, forInvestment), whenNotAsked: null },
  'project.minimumEquityRatio': {
    ...input,
    when: and(inChina, forInvestment),
    whenNotAsked: null,
    derive: minimumEquityRatio,
    scale: 1,
    source: projectCapitalSource,
    validFrom: '2019-11-20',
  },
  // A deposit bears no earlier charge: that is not asked of it, and nothing is deducted.
  'collaterals.ltv': {
    derive: cases(
      [collateral.eq('kind', 'deposit'), ltvOf('0')],
      [not(collateral.eq('kind', 'deposit')), ltvOf(collateral.value('existingCharge'))],
    ),
    scale: 2,
  },
};

const checks: readonly Check[] = [
  {
    id: 'equity-at-least-minimum',
    when: and(inChina, forInvestment),
    holds: compare('>=', value('project.equityRatio'), { var: 'project.minimumEquityRatio' }),
    severity: 'confirm',
    at: 'project.equityRatio',
    source: projectCapitalSource,
    validFrom: '2019-11-20',
  },
];

/** Conditions, derivations and checks of the patch. */
export const derivationRules: NonNullable<FormPatch['rules']> = { questions, checks };
