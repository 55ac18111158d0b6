import { halfWidth } from './numerals.js';

/** Area codes of the Chinese mainland (电信网编号计划): 010, 02x with 8 digits; three digits from 03xx on with 7 or 8. */
const landline = /^0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/;

/**
 * A telephone number with its country code: a question of the Chinese mainland takes a landline by its area code, as on a licence or a
 * letterhead, whatever language the page is in. Of another country, or of none, the same digits may be anybody's.
 *
 * @param country ISO 3166.
 */
export function dialled(text: string, country: string | undefined): string {
  if (country !== 'CN') return text;
  const digits = halfWidth(text).replace(/[\s().\p{Dash}]/gu, '');
  return landline.test(digits) ? `+86${digits.slice(1)}` : text;
}
