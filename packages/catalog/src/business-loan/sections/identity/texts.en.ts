import type { QuestionTexts } from '@askless/core';

export const identityTexts = {
  'identity.legalName': {
    label: 'Legal name',
    why: 'Identifies the borrower',
    help: 'Exactly as on the licence or in the register.',
  },
  'identity.tradingName': {
    label: 'Trading name (DBA)',
    why: 'Sole traders often trade under another name',
    help: 'The name over the door, if it differs.',
  },
  'identity.uscc': {
    label: 'Unified social credit code',
    why: 'Unique key that unlocks registry prefill',
    help: '18 characters, at the top of the business licence.',
  },
  'identity.ein': {
    label: 'EIN / TIN',
    why: 'Tax identifier of a US borrower',
    help: 'Nine digits, 12-3456789; on IRS notice CP 575.',
  },
  'identity.vatId': {
    label: 'EU VAT number',
    why: 'Tax identifier of an EU borrower',
    help: 'With the country code, such as DE123456789.',
  },
  'identity.nationalRegisterNo': {
    label: 'National register number',
    why: 'Key to the EU business registers',
    help: 'As in the business register, or the European unique identifier (EUID).',
  },
  'identity.lei': {
    label: 'Legal entity identifier',
    why: 'Large exposure and cross-border reporting',
    help: '20 characters; search by name on the GLEIF website.',
  },
  'identity.legalForm': {
    label: 'Legal form',
    why: 'Decides liability and signatories',
    options: {
      sole_trader: 'Sole trader',
      partnership: 'Partnership',
      limited_company: 'Limited company',
      joint_stock_company: 'Joint-stock company',
      spv: 'Project company (SPV)',
    },
  },
  'identity.registrationDate': {
    label: 'Date of registration',
    why: 'Time in business',
    help: 'The date of formation on the licence or certificate.',
  },
  'identity.timeInBusiness': {
    label: 'Years in business',
    why: 'Eligibility and scoring variable',
    help: 'Years since formation; one decimal is fine.',
  },
  'identity.registeredCapital': {
    label: 'Registered capital',
    why: 'Capital strength',
    help: 'As on the business licence.',
  },
  'identity.paidInCapital': {
    label: 'Paid-in capital',
    why: 'Under the subscription system registered ≠ paid-in',
  },
  'identity.businessScope': {
    label: 'Registered business scope',
    why: 'Checks that the purpose lies within the licence',
    help: 'As on the business licence.',
  },
  'identity.industryCode': {
    label: 'Industry code (GB/T 4754 / NAICS / NACE)',
    why: 'Industry policy, size class and limits',
    help: 'GB/T 4754, NAICS or NACE code; it is on your tax return.',
  },
  'identity.sizeClass': {
    label: 'Size class',
    why: 'Small-business treatment and lighter evidence',
    help: 'By employees and revenue; use last year’s figures.',
    options: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  },
  'identity.listed': {
    label: 'Listed company',
    why: 'Public filings replace most evidence',
  },
  'identity.licenceExpiry': {
    label: 'Licence expiry date',
    why: 'The term must not outlive the licence',
    help: 'The end of the licence’s term; if it has none, 31 December 2099.',
  },
  'identity.specialPermits': {
    label: 'Industry permits held',
    why: 'Entry permits of regulated industries',
    help: 'Such as a food licence or a builder’s qualification.',
  },
  'identity.orgCodeCert': {
    label: 'Organisation code certificate no.',
    why: 'Merged into the unified social credit code',
  },
  'identity.taxRegCert': {
    label: 'Tax registration certificate no.',
    why: 'Merged into the unified social credit code',
  },
  'identity.loanCardNo': {
    label: 'Loan card number and password',
    why: 'The loan card was abolished; bureau consent replaces it',
  },
  'identity.annualInspection': {
    label: 'Annual inspection passed',
    why: 'Replaced by public annual reports that can be looked up',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
