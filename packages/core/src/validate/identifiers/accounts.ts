import { countries } from '../../value/index.js';
import { compact, fits97, type Scheme } from './scheme.js';

/** Lengths of IBANs by country: SWIFT, IBAN registry release 97. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** International bank account number: ISO 13616-1, check digits by ISO 7064 MOD 97-10. */
export const iban: Scheme = {
  normalise: compact,
  fault: (text) => {
    if (!/^[A-Z]{2}\d{2}[0-9A-Z]+$/.test(text) || text.length !== ibanLengths[text.slice(0, 2)]) return 'bad-format';
    return fits97(text.slice(4) + text.slice(0, 2), text.slice(2, 4)) ? undefined : 'bad-check-digit';
  },
};

/** Business identifier code of a bank: ISO 9362, 8 or 11 characters with a country. */
export const bic: Scheme = {
  normalise: compact,
  fault: (text) => {
    const shaped = /^[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/.test(text);
    const country = text.slice(4, 6);
    return shaped && (country === 'XK' || countries.includes(country)) ? undefined : 'bad-format';
  },
};

/** An IBAN where it begins with two letters, else a national account number of 5 to 34 digits. */
export const account: Scheme = {
  normalise: compact,
  fault: (text) => {
    if (/^[A-Z]{2}/.test(text)) return iban.fault(text);
    return /^\d{5,34}$/.test(text) ? undefined : 'bad-format';
  },
};
