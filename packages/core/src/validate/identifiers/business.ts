import { compact, mod97, type Scheme } from './scheme.js';

/** Two-digit prefixes that no IRS campus assigns (IRS, "How EINs are assigned and valid EIN prefixes"). */
const unassigned = new Set(['00', '07', '08', '09', '17', '18', '19', '28', '29', '49', '69', '70', '78', '79', '89', '96', '97']);

/** US employer identification number, `NN-NNNNNNN`; it has no check digit. */
export const ein: Scheme = {
  normalise: (text) => compact(text).replace(/^(\d\d)(\d{7})$/, '$1-$2'),
  fault: (text) => (/^\d\d-\d{7}$/.test(text) && !unassigned.has(text.slice(0, 2)) ? undefined : 'bad-format'),
};

/** Legal entity identifier: 20 characters, ISO 17442-1, check digits by ISO 7064 MOD 97-10. */
export const lei: Scheme = {
  normalise: compact,
  fault: (text) => {
    if (!/^[0-9A-Z]{18}\d\d$/.test(text)) return 'bad-format';
    return mod97(text) === 1 ? undefined : 'bad-check-digit';
  },
};

/** The shape of VAT numbers by country: Council Directive 2006/112/EC Art. 215, formats as published with VIES. */
const vatShapes: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[0-9A-Z]\d{7}[0-9A-Z]$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[0-9A-Z]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** EU VAT number with its country prefix. */
export const vat: Scheme = {
  normalise: compact,
  fault: (text) => (vatShapes[text.slice(0, 2)]?.test(text.slice(2)) ? undefined : 'bad-format'),
};

/** European unique identifier of a company: country, register, number (Implementing Regulation (EU) 2021/1042, annex 9). */
export const euid: Scheme = {
  normalise: (text) => text.normalize('NFKC').toUpperCase().replace(/\s/g, ''),
  fault: (text) => (/^[A-Z]{2}[0-9A-Z-]{0,20}\.[0-9A-Z./_-]{1,60}$/.test(text) ? undefined : 'bad-format'),
};
