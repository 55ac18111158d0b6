import type { Scheme } from './scheme.js';

/** Telephone number: ITU-T E.164, `+` and up to 15 digits; 11 digits of a Chinese mobile are taken as +86. */
export const phone: Scheme = {
  normalise: (text) => {
    const digits = text
      .normalize('NFKC')
      .replace(/[\s().\p{Dash}]/gu, '')
      .replace(/^00/, '+');
    return /^1[3-9]\d{9}$/.test(digits) ? `+86${digits}` : digits;
  },
  fault: (text) => (/^\+[1-9]\d{6,14}$/.test(text) ? undefined : 'bad-format'),
};

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(`^(?:${label}\\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]$`, 'i');

/** E-mail address: RFC 5321 lengths, dot-atom local part, a domain with at least two labels. */
export const email: Scheme = {
  normalise: (text) => text.normalize('NFKC').trim(),
  fault: (text) => {
    const place = text.lastIndexOf('@');
    const local = text.slice(0, place);
    const shaped = place > 0 && place <= 64 && text.length <= 254 && /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local);
    const dotted = local.startsWith('.') || local.endsWith('.') || local.includes('..');
    return shaped && !dotted && domain.test(text.slice(place + 1)) ? undefined : 'bad-format';
  },
};

/** Address of a web page: http or https, with a host name (WHATWG URL). */
export const url: Scheme = {
  normalise: (text) => {
    const trimmed = text.normalize('NFKC').trim();
    return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  },
  fault: (text) =>
    /^https?:\/\/(?:[^\s/?#@:.]+\.)+[^\s/?#@:.]{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(text)
      ? undefined
      : 'bad-format',
};
