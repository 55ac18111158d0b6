import type { PartialTexts } from '@askless/core';

/** Words of what the derivations add, in English; laid over the form’s with `extendTexts`. */
export const en: PartialTexts = {
  questions: {
    'identity.sbaSmall': {
      label: 'Small business by SBA size standard',
      why: 'Decides on SBA programmes',
      help: 'With all affiliates, by the standard for your main NAICS code.',
    },
    'operations.totalAssets': {
      label: 'Total assets last year',
      why: 'Size class',
      help: 'As in the balance sheet at the end of the last fiscal year.',
    },
    'operations.profitLastYear': {
      label: 'Profit before tax last year',
      why: 'Working-capital need',
      help: 'As in the income statement of the last fiscal year; a loss with a minus.',
    },
    'purpose.wcOwnFunds': {
      label: 'Own funds for working capital',
      why: 'Deducted from the working-capital need',
      help: 'The part of working capital that you fund yourselves.',
    },
    'purpose.wcExistingLoans': {
      label: 'Existing working-capital loans',
      why: 'Deducted from the working-capital need',
      help: 'Balances today, at all lenders.',
    },
    'purpose.wcOtherChannels': {
      label: 'Working capital from other channels',
      why: 'Deducted from the working-capital need',
      help: 'Such as loans from shareholders; 0 if none.',
    },
    'project.capitalKind': {
      label: 'Kind of project for its capital',
      why: 'Decides on the least share of own capital',
      options: {
        urban_rail: 'Urban rail',
        railway_or_road: 'Railway or road',
        port_or_shipping: 'Port, coastal or inland shipping',
        airport: 'Airport',
        affordable_or_ordinary_housing: 'Affordable or ordinary housing',
        other_real_estate: 'Other real estate',
        steel_or_aluminium: 'Steel or electrolytic aluminium',
        cement: 'Cement',
        coal_coke_or_listed_material:
          'Coal, coke, calcium carbide, ferroalloy, caustic soda, yellow phosphorus or polysilicon',
        maize_processing: 'Maize deep processing',
        fertiliser: 'Fertiliser other than potash',
        other_project: 'Other project',
        approved_lower: 'With a lower share approved',
      },
    },
    'project.minimumEquityRatio': {
      label: 'Least share of own capital',
      why: 'What the State Council asks of such projects',
      help: 'In percent of total investment.',
    },
  },
  checks: { 'equity-at-least-minimum': 'Own capital is below the least share for such projects.' },
};
