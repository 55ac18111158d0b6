/** The one compliance date of the rule of 1 May 2026: 12 CFR 1002.114(b). */
export const complianceDate = '2028-01-01';
