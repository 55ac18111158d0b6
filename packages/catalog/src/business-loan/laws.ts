/**
 * Debts of spouses: PRC Civil Code Art. 1062–1064, with the Supreme People's Court's interpretation on the book of marriage
 * and family: joint property that is mortgaged needs both spouses. Only where the borrower is in China.
 */
export const jointDebtLaw = 'PRC Civil Code Art. 1062–1064 (joint property and joint debts of spouses)';

/** Small business lending data: 12 CFR part 1002 subpart B; the rule of 2026 has one compliance date. */
export const cfpb1071From = '2028-01-01';
export const cfpb1071Source = '12 CFR 1002.107, compliance date 2028-01-01';

/** The source of a gate that no law asks for. */
export const ownPolicy = 'reference policy of this catalogue; set your own with extendForm';

/** Working-capital loans may not be used for fixed assets, shares or financial investments. */
export const workingCapitalLaw = `流动资金贷款管理办法（国家金融监督管理总局令2024年第2号）第九条; outside China ${ownPolicy}`;

/**
 * A working-capital loan runs three years, and five at most where cash comes back slowly: the regulator on its revision of 2024
 * (https://wallstreetcn.com/livenews/2622554).
 */
export const workingCapitalTermLaw = '流动资金贷款管理办法（国家金融监督管理总局令2024年第2号）：期限最长不超过五年';

/** What a fixed-asset loan is for, and what makes one project finance. */
export const fixedAssetLaw = `固定资产贷款管理办法（国家金融监督管理总局令2024年第1号）第三条、第四条; outside China ${ownPolicy}`;

/** An applicant is located in the United States. */
export const sbaApplicantLaw = '13 CFR 120.100(c)';

/**
 * An applicant is small with its affiliates (13 CFR 120.100(d)): by NAICS code, up to 1,500 people and more (121.201), or by
 * tangible net worth and net income (121.301(b)). A size class tells neither; a large business is rarely small by them.
 */
export const sbaSizePolicy = `in place of 13 CFR 120.100(d), whose size standards go by NAICS code: ${ownPolicy}`;

/** The most that any one 7(a) loan may come to, in dollars. */
export const sbaAmountLaw = '13 CFR 120.151';
