// Code lists of the 2025 filing instructions guide for the small-business lending register, with its own descriptions.

/** Application method (field 3). */
export const applicationMethods = [
  '1', // In-person
  '2', // Telephone
  '3', // Online
  '4', // Mail
] as const;

/** Application recipient (field 4). */
export const applicationRecipients = [
  '1', // The applicant submitted the application directly to the financial institution or its affiliate
  '2', // The applicant submitted the application indirectly to the financial institution via a third party
] as const;

/** Credit product (field 5). */
export const creditProducts = [
  '1', // Term loan - unsecured
  '2', // Term loan - secured
  '3', // Line of credit - unsecured
  '4', // Line of credit - secured
  '5', // Credit card account, not private-label
  '6', // Private-label credit card account
  '7', // Merchant cash advance
  '8', // Other sales-based financing transaction
  '977', // Other
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Type of guarantee (field 7). */
export const guarantees = [
  '1', // Personal guarantee - owner(s)
  '2', // Personal guarantee - non-owner(s)
  '3', // SBA guarantee - 7(a) program
  '4', // SBA guarantee - 504 program
  '5', // SBA guarantee - other
  '6', // USDA guarantee
  '7', // FHA insurance
  '8', // Bureau of Indian Affairs guarantee
  '9', // Other Federal guarantee
  '10', // State government guarantee
  '11', // Local government guarantee
  '977', // Other
  '999', // No guarantee
] as const;

/** Loan term: NA/NP flag (field 9). */
export const loanTermFlags = [
  '900', // Applicable and reported
  '988', // Applicable but not provided by applicant and otherwise undetermined
  '999', // Not applicable
] as const;

/** Credit purpose (field 11). */
export const creditPurposes = [
  '1', // Purchase, construction/improvement, or refinance of non-owner-occupied real property
  '2', // Purchase, construction/improvement, or refinance of owner-occupied real property
  '3', // Purchase, refinance, or rehabilitation/repair of motor vehicle(s) (including light and heavy trucks)
  '4', // Purchase, refinance, or rehabilitation/repair of equipment
  '5', // Working capital (includes inventory or floor planning)
  '6', // Business start-up
  '7', // Business expansion
  '8', // Business acquisition
  '9', // Refinance existing debt (other than refinancings listed above)
  '10', // Line increase
  '11', // Overdraft
  '977', // Other
  '988', // Not provided by applicant and otherwise undetermined
  '999', // Not applicable
] as const;

/** Amount applied for: NA/NP flag (field 13). */
export const amountFlags = [
  '900', // Applicable and reported
  '988', // Applicable but not provided by applicant and otherwise undetermined
  '999', // Not applicable
] as const;

/** Action taken (field 16). */
export const actions = [
  '1', // Originated
  '2', // Approved but not accepted
  '3', // Denied
  '4', // Withdrawn by the applicant
  '5', // Incomplete
] as const;

/** Denial reason(s) (field 18). */
export const denialReasons = [
  '1', // Credit characteristics of the business
  '2', // Credit characteristics of the principal owner(s) or guarantor(s)
  '3', // Use of credit proceeds
  '4', // Cashflow
  '5', // Collateral
  '6', // Time in business
  '7', // Government loan program criteria
  '8', // Aggregate exposure
  '9', // Unverifiable information
  '977', // Other
  '999', // Not applicable
] as const;

/** Interest rate type (field 20). */
export const interestRateTypes = [
  '1', // The transaction has an adjustable interest rate and does not have an initial rate period
  '2', // The transaction has a fixed interest rate and does not have an initial rate period
  '3', // The transaction has an initial rate period greater than 12 months, during which the interest rate is adjustable
  '4', // The transaction has an initial rate period greater than 12 months, during which the interest rate is fixed
  '5', // The transaction has an initial rate period less than or equal to 12 months, after which the interest rate is adjustable
  '6', // The transaction has an initial rate period less than or equal to 12 months, after which the interest rate is fixed
  '999', // Not applicable
] as const;

/** Adjustable rate transaction: index name (field 24). */
export const indexNames = [
  '1', // Wall Street Journal Prime
  '2', // 6-month CD rate
  '3', // 1-year T-Bill
  '4', // 3-year T-Bill
  '5', // 5-year T-Note
  '6', // 12-month average of 10-year T-Bill
  '7', // Cost of Funds Index (COFI) - National
  '8', // Cost of Funds Index (COFI) - 11th District
  '9', // Constant Maturity Treasury (CMT)
  '10', // Internal Proprietary Index
  '977', // Other
  '999', // Not applicable
] as const;

/** MCA/sales-based: additional cost for merchant cash advances or other sales-based financing: NA flag (field 30). */
export const additionalCostFlags = [
  '900', // Applicable
  '999', // Not applicable
] as const;

/** Prepayment penalty could be imposed (field 32). */
export const prepaymentPenalties = [
  '1', // Yes
  '2', // No
  '999', // Not applicable
] as const;

/** Type of address (field 34). */
export const addressTypes = [
  '1', // Address or location where the loan proceeds will principally be applied
  '2', // Address or location of borrower's main office or headquarters
  '3', // Another address or location associated with the applicant
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Gross annual revenue: NP flag (field 36). */
export const revenueFlags = [
  '900', // Provided
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** North American Industry Classification System (NAICS) code: NP flag (field 38). */
export const naicsFlags = [
  '900', // Reported
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Number of workers (field 40). */
export const workerRanges = [
  '1', // Firms with no workers
  '2', // Firms with 1 to 4 workers
  '3', // Firms with 5 to 9 workers
  '4', // Firms with 10 to 19 workers
  '5', // Firms with 20 to 49 workers
  '6', // Firms with 50 to 99 workers
  '7', // Firms with 100 to 249 workers
  '8', // Firms with 250 to 499 workers
  '9', // Firms with 500 workers or more
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Type of response (field 41). */
export const timeInBusinessTypes = [
  '1', // The number of years the applicant has been in business is collected or obtained by the financial institution
  '2', // Applicant has been in business less than two years
  '3', // Applicant has been in business two or more years
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Business ownership status (field 43). */
export const ownershipStatuses = [
  '1', // Minority-owned business
  '2', // Women-owned business
  '3', // LGBTQI+-owned business
  '955', // None of these apply
  '966', // The applicant responded that they did not wish to provide this information
  '988', // Not provided by applicant
] as const;

/** Number of principal owners: NP flag (field 44). */
export const ownerCountFlags = [
  '900', // Reported
  '988', // Not provided by applicant and otherwise undetermined
] as const;

/** Ethnicity (field 46). */
export const ethnicities = [
  '1', // Hispanic or Latino
  '11', // Mexican
  '12', // Puerto Rican
  '13', // Cuban
  '14', // Other Hispanic or Latino Ethnicity
  '2', // Not Hispanic or Latino
  '966', // The applicant responded that they did not wish to provide this information
  '977', // The applicant responded in the free-form text field
  '988', // Not provided by applicant
] as const;

/** Race (field 48). */
export const races = [
  '1', // American Indian or Alaska Native
  '2', // Asian
  '21', // Asian Indian
  '22', // Chinese
  '23', // Filipino
  '24', // Japanese
  '25', // Korean
  '26', // Vietnamese
  '27', // Other Asian Race
  '3', // Black or African American
  '31', // African American
  '32', // Ethiopian
  '33', // Haitian
  '34', // Jamaican
  '35', // Nigerian
  '36', // Somali
  '37', // Other Black or African American Race
  '4', // Native Hawaiian or Other Pacific Islander
  '41', // Native Hawaiian
  '42', // Guamanian or Chamorro
  '43', // Samoan
  '44', // Other Pacific Islander Race
  '5', // White
  '966', // The applicant responded that they did not wish to provide this information
  '971', // The applicant responded in the free-form text field for American Indian or Alaska Native Enrolled or Principal Tribe
  '972', // The applicant responded in the free-form text field for Other Asian race
  '973', // The applicant responded in the free-form text field for Other Black or African race
  '974', // The applicant responded in the free-form text field for Other Pacific Islander race
  '988', // Not provided by applicant
] as const;

/** Sex/gender: NP flag (field 53). */
export const genderFlags = [
  '1', // The applicant responded in the free-form text field
  '966', // The applicant responded that they did not wish to provide this information
  '988', // Not provided by applicant
] as const;

/** Number of principal owners (field 45). */
export const ownerCounts = ['0', '1', '2', '3', '4'] as const;
