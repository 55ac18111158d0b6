import { ruleLanguage } from '@askless/core/define';
import type { BusinessLoanSchema } from './schema.js';

const { and, eq, includes, not, oneOf, or } = ruleLanguage<BusinessLoanSchema>();

export const soleTrader = eq('profile.legalForm', 'sole_trader');
const partnership = eq('profile.legalForm', 'partnership');
export const projectCompany = eq('profile.legalForm', 'spv');
export const startup = eq('profile.growthStage', 'startup');
export const turnaround = eq('profile.growthStage', 'turnaround');
export const inChina = eq('profile.jurisdiction', 'CN');
export const inUnitedStates = eq('profile.jurisdiction', 'US');
export const inEuropeanUnion = eq('profile.jurisdiction', 'EU');
export const microOrSmall = oneOf('profile.sizeClass', ['micro', 'small']);
export const mediumOrLarge = oneOf('profile.sizeClass', ['medium', 'large']);
export const micro = eq('profile.sizeClass', 'micro');
export const fromSmallAmount = oneOf('profile.amountBand', ['small', 'medium', 'large', 'jumbo']);
export const fromMediumAmount = oneOf('profile.amountBand', ['medium', 'large', 'jumbo']);
export const fromLargeAmount = oneOf('profile.amountBand', ['large', 'jumbo']);
export const newCustomer = eq('profile.existingCustomer', false);
export const groupMember = eq('profile.isGroup', true);
export const forInvestment = oneOf('profile.purpose', ['fixed_asset', 'project_finance']);
export const forProjectFinance = eq('profile.purpose', 'project_finance');
export const forRefinancing = eq('profile.purpose', 'refinancing');
export const forTradeFinance = eq('profile.purpose', 'trade_finance');
export const forWorkingCapital = eq('profile.purpose', 'working_capital');
export const forEquipment = eq('profile.purpose', 'equipment');
export const withMortgage = includes('profile.securityTypes', 'mortgage');
export const withPledge = includes('profile.securityTypes', 'pledge');
export const withGuarantee = includes('profile.securityTypes', 'guarantee');
export const sbaProgramme = oneOf('loan.subsidyProgramme', ['sba_7a', 'sba_504']);
const listed = eq('identity.listed', true);
export const exemptByListedParent = eq('ownership.listedParentExempt', true);
const ownersChanged = eq('ownership.changedLast12m', true);
export const hasLoans = eq('debts.hasLoans', true);
export const hasGuarantees = eq('debts.hasGuarantees', true);
export const audited = eq('financials.audited', true);
export const newBuild = eq('project.kind', 'new_build');
export const notSoleTrader = not(soleTrader);
/** It has a business of its own, unlike a project company. */
export const operating = not(projectCompany);
/** It has been in business long enough to have accounts. */
export const withPastAccounts = not(startup);
export const outsideChina = not(inChina);
/** KYC of owners: new customers and changed ownership; a listed parent answers for its own. */
export const ownersToIdentify = and(notSoleTrader, or(newCustomer, ownersChanged), not(exemptByListedParent));
/** As owners, and not listed itself (disclosure makes its owners public). */
export const beneficialOwnersToIdentify = and(ownersToIdentify, not(listed));
export const directorsToIdentify = and(notSoleTrader, newCustomer, or(fromMediumAmount, outsideChina), not(listed));
export const customersToKnow = and(
  operating,
  or(forTradeFinance, and(or(forWorkingCapital, forRefinancing), fromMediumAmount), fromLargeAmount),
  withPastAccounts,
);
export const suppliersToKnow = and(
  operating,
  or(forTradeFinance, and(forWorkingCapital, fromMediumAmount)),
  withPastAccounts,
);
/** Revenue, profit and balance-sheet totals of the last years. */
export const accountsInBrief = and(operating, withPastAccounts, or(fromSmallAmount, forRefinancing, mediumOrLarge));
/** The whole of the last years’ accounts. */
export const accountsInFull = and(operating, withPastAccounts, or(fromMediumAmount, mediumOrLarge, forInvestment));
/** The owner’s own money stands for the loan: sole traders, partnerships, SBA programmes, micro start-ups. */
export const ownerFinances = or(
  soleTrader,
  partnership,
  and(inUnitedStates, microOrSmall, sbaProgramme),
  and(micro, startup),
);
export const withCollateral = or(withMortgage, withPledge);
/** Small US businesses fall under CFPB monitoring (12 CFR 1002.105). */
export const monitoredUnitedStates = and(inUnitedStates, microOrSmall);
