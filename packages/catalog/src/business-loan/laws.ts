/**
 * Debts of spouses: PRC Civil Code Art. 1062–1064, with the Supreme People's Court's interpretation on the book of marriage
 * and family: joint property that is mortgaged needs both spouses. Only where the borrower is in China.
 */
export const jointDebtLaw = 'PRC Civil Code Art. 1062–1064 (joint property and joint debts of spouses)';

/** Small business lending data: 12 CFR part 1002 subpart B; the rule of 2026 has one compliance date. */
export const cfpb1071From = '2028-01-01';
export const cfpb1071Source = '12 CFR 1002.107, compliance date 2028-01-01';
