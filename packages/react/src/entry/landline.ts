import { halfWidth } from './numerals.js';

/** Area codes of the Chinese mainland (电信网编号计划): 010, 02x with 8 digits; three digits from 03xx on with 7 or 8. */
const landline = /^0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/;

/**
 * A telephone number as it is dialled: whoever writes Chinese and gives a landline by its area code, as on a licence or a letterhead,
 * means the Chinese mainland. In other languages the same digits may be another country's.
 */
export function dialled(text: string, locale: string): string {
  if (!/^zh(?:-(?:Hans|CN))*$/i.test(locale)) return text;
  const digits = halfWidth(text).replace(/[\s().\p{Dash}]/gu, '');
  return landline.test(digits) ? `+86${digits.slice(1)}` : text;
}
