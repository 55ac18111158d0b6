import { compact, fits97, type Scheme } from './scheme.js';

/** US employer identification number, `NN-NNNNNNN`: no check digit, and the IRS adds prefixes, so that none is refused. */
export const ein: Scheme = {
  normalise: (text) => compact(text).replace(/^(\d\d)(\d{7})$/, '$1-$2'),
  fault: (text) => (/^\d\d-\d{7}$/.test(text) ? undefined : 'bad-format'),
};

/** Legal entity identifier: 20 characters, ISO 17442-1, check digits by ISO 7064 MOD 97-10. */
export const lei: Scheme = {
  normalise: compact,
  fault: (text) => {
    if (!/^[0-9A-Z]{18}\d\d$/.test(text)) return 'bad-format';
    return fits97(text.slice(0, 18), text.slice(18)) ? undefined : 'bad-check-digit';
  },
};

/** EU VAT number: country prefix and 2 to 12 characters (Council Directive 2006/112/EC Art. 215; VIES knows the rest). */
export const vat: Scheme = {
  normalise: compact,
  fault: (text) => (/^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(text) ? undefined : 'bad-format'),
};
