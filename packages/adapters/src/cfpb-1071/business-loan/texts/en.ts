import type { PartialTexts } from '@askless/core';

/** The notice that the rule prescribes, in short: 12 CFR 1002.107(a)(18), (19) and the sample data collection form. */
const notice =
  'Federal law has us ask, so that the government can see whether small businesses are treated fairly. You need not answer. ' +
  'Neither what you answer nor that you do not answer plays a part in this application.';

const named = 'You may write it in your own words.';

export const en: PartialTexts = {
  questions: {
    'register.revolvingKind': {
      label: 'Kind of revolving credit',
      why: 'The lending register tells lines of credit from cards, and asks no term for a card',
      options: {
        line_of_credit: 'Line of credit',
        credit_card: 'Business credit card',
        private_label_card: 'Private-label card',
      },
    },
    'register.amountUsd': {
      label: 'Amount requested, in US dollars',
      why: 'The lending register is kept in US dollars',
      help: 'The amount above at today’s rate is enough.',
    },
    'register.revenueUsd': {
      label: 'Revenue of the last year, in US dollars',
      why: 'Decides whether the business is a small one under the lending register’s rule',
    },
    'register.purposes': {
      label: 'What the money is for, in the register’s terms',
      why: 'The lending register knows more purposes than the application',
      help: 'Choose up to three.',
      options: {
        non_owner_occupied: 'Real property that you do not occupy: buy, build, improve or refinance',
        owner_occupied: 'Real property that you occupy: buy, build, improve or refinance',
        vehicles: 'Motor vehicles: buy, refinance or repair',
        equipment: 'Equipment: buy, refinance or repair',
        working_capital: 'Working capital, inventory included',
        start_up: 'Starting a business',
        expansion: 'Expanding the business',
        acquisition: 'Buying a business',
        refinancing: 'Refinancing other debt',
        line_increase: 'Raising a credit limit',
        overdraft: 'Overdraft',
        other: 'Something else',
      },
    },
    'register.purposeOther': { label: 'The other purpose', why: 'The lending register names it', help: named },
    'register.ownershipStatus': {
      label: 'Who owns the business',
      why: 'The law has it counted how many such businesses apply and are served',
      help: notice,
      options: {
        minority: 'Minority-owned',
        women: 'Women-owned',
        lgbtqi: 'LGBTQI+-owned',
        none: 'None of these',
      },
    },
    'principalOwners.ethnicity': {
      label: 'Ethnicity of this owner',
      why: 'Counted for fair lending only',
      help: notice,
      options: {
        hispanic: 'Hispanic or Latino',
        mexican: 'Mexican',
        puerto_rican: 'Puerto Rican',
        cuban: 'Cuban',
        other_hispanic: 'Other Hispanic or Latino',
        not_hispanic: 'Not Hispanic or Latino',
        other_named: 'Other, in my own words',
      },
    },
    'principalOwners.ethnicityOther': {
      label: 'Other Hispanic or Latino ethnicity',
      why: 'Counted for fair lending only',
      help: named,
    },
    'principalOwners.race': {
      label: 'Race of this owner',
      why: 'Counted for fair lending only',
      help: notice,
      options: {
        native_american: 'American Indian or Alaska Native',
        tribe_named: 'Enrolled or principal tribe, in my own words',
        asian: 'Asian',
        asian_indian: 'Asian Indian',
        chinese: 'Chinese',
        filipino: 'Filipino',
        japanese: 'Japanese',
        korean: 'Korean',
        vietnamese: 'Vietnamese',
        other_asian: 'Other Asian',
        asian_named: 'Other Asian, in my own words',
        black: 'Black or African American',
        african_american: 'African American',
        ethiopian: 'Ethiopian',
        haitian: 'Haitian',
        jamaican: 'Jamaican',
        nigerian: 'Nigerian',
        somali: 'Somali',
        other_black: 'Other Black or African American',
        black_named: 'Other Black or African American, in my own words',
        pacific: 'Native Hawaiian or Other Pacific Islander',
        native_hawaiian: 'Native Hawaiian',
        guamanian: 'Guamanian or Chamorro',
        samoan: 'Samoan',
        other_pacific: 'Other Pacific Islander',
        pacific_named: 'Other Pacific Islander, in my own words',
        white: 'White',
      },
    },
    'principalOwners.tribe': {
      label: 'Enrolled or principal tribe',
      why: 'Counted for fair lending only',
      help: named,
    },
    'principalOwners.raceAsianOther': { label: 'Other Asian race', why: 'Counted for fair lending only', help: named },
    'principalOwners.raceBlackOther': {
      label: 'Other Black or African American race',
      why: 'Counted for fair lending only',
      help: named,
    },
    'principalOwners.racePacificOther': {
      label: 'Other Pacific Islander race',
      why: 'Counted for fair lending only',
      help: named,
    },
    'principalOwners.sex': {
      label: 'Sex or gender of this owner',
      why: 'Counted for fair lending only',
      help: `${named} ${notice}`,
    },
  },
  groups: { principalOwners: { label: 'Principal owners', row: 'Principal owner' } },
};
