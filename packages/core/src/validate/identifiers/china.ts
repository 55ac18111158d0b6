import { isDate } from '../../value/index.js';
import { compact, type Scheme } from './scheme.js';

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码: 18 characters, check character by GB 32100-2015 §5 (weights 3^(i-1) mod 31). */
export const uscc: Scheme = {
  normalise: compact,
  fault: (text) => {
    if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return 'bad-format';
    const sum = usccWeights.reduce(
      (total, weight, place) => total + weight * usccAlphabet.indexOf(text.charAt(place)),
      0,
    );
    return usccAlphabet.charAt((31 - (sum % 31)) % 31) === text.charAt(17) ? undefined : 'bad-check-digit';
  },
};

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 公民身份号码: 18 characters with a birth date, check character by GB 11643-1999 §4 (ISO 7064 MOD 11-2). */
export const cnResidentId: Scheme = {
  normalise: compact,
  fault: (text) => {
    const [, year, month, day] = /^\d{6}(\d{4})(\d\d)(\d\d)\d{3}[\dX]$/.exec(text) ?? [];
    if (year === undefined || !isDate(`${year}-${month ?? ''}-${day ?? ''}`)) return 'bad-format';
    const sum = idWeights.reduce((total, weight, place) => total + weight * Number(text.charAt(place)), 0);
    return '10X98765432'.charAt(sum % 11) === text.charAt(17) ? undefined : 'bad-check-digit';
  },
};
