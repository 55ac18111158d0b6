import { ruleLanguage } from '@askless/core/define';
import type { Gate, Product } from '@askless/core';
import {
  forEquipment,
  forInvestment,
  forProjectFinance,
  forRefinancing,
  forTradeFinance,
  forWorkingCapital,
  fromLargeAmount,
  fromMediumAmount,
  inChina,
  inUnitedStates,
  projectCompany,
  startup,
} from './conditions.js';
import {
  fixedAssetLaw,
  ownPolicy,
  sbaAmountLaw,
  sbaApplicantLaw,
  sbaSizePolicy,
  workingCapitalLaw,
  workingCapitalTermLaw,
} from './laws.js';
import type { BusinessLoanSchema } from './schema.js';

const { and, eq, gt, includes, not } = ruleLanguage<BusinessLoanSchema>();
const unsecured = includes('profile.securityTypes', 'unsecured');

function gate(id: string, when: Gate['when'], source: string = ownPolicy): Gate {
  return { id, when, source };
}

/**
 * What the bank offers, and the conditions under which it does not. A gate closes a product, never the right to apply.
 * Each names its source; those of the catalogue's own policy a bank replaces with `extendForm`.
 */
export const products: readonly Product[] = [
  {
    id: 'working_capital',
    gates: [
      gate('working-capital-purpose', not(forWorkingCapital), workingCapitalLaw),
      gate('working-capital-term', and(inChina, gt('loan.termMonths', 60)), workingCapitalTermLaw),
      gate('working-capital-unsecured', and(unsecured, fromMediumAmount)),
      gate('working-capital-startup', and(startup, fromMediumAmount)),
    ],
  },
  {
    id: 'equipment',
    gates: [
      gate('equipment-purpose', not(forEquipment)),
      gate('equipment-amount', eq('profile.amountBand', 'jumbo')),
      gate('equipment-startup', and(startup, unsecured)),
    ],
  },
  {
    id: 'fixed_asset',
    gates: [
      gate('fixed-asset-purpose', not(forInvestment), fixedAssetLaw),
      gate('fixed-asset-unsecured', and(unsecured, fromMediumAmount)),
      gate('fixed-asset-startup', and(startup, not(projectCompany), fromMediumAmount)),
    ],
  },
  {
    id: 'project_finance',
    gates: [
      gate('project-finance-purpose', not(forProjectFinance), fixedAssetLaw),
      gate('project-finance-amount', not(fromMediumAmount)),
      gate('project-finance-unsecured', unsecured),
    ],
  },
  {
    id: 'trade_finance',
    gates: [
      gate('trade-finance-purpose', not(forTradeFinance)),
      gate('trade-finance-term', gt('loan.termMonths', 12)),
      gate('trade-finance-startup', and(startup, unsecured)),
    ],
  },
  {
    id: 'refinancing',
    gates: [
      gate('refinancing-purpose', not(forRefinancing)),
      gate('refinancing-startup', startup),
      gate('refinancing-unsecured', and(unsecured, fromLargeAmount)),
    ],
  },
  {
    id: 'sba_7a',
    gates: [
      gate('sba-jurisdiction', not(inUnitedStates), sbaApplicantLaw),
      gate('sba-amount', and(gt('loan.amount', '5000000'), eq('loan.currency', 'USD')), sbaAmountLaw),
      gate('sba-purpose', forProjectFinance),
      gate('sba-size', eq('profile.sizeClass', 'large'), sbaSizePolicy),
    ],
  },
];
