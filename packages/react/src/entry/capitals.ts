import type { Decimal } from '@askless/core';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
/** Above 9999 万亿 nobody writes capitals. */
const mostDigits = 16;

/**
 * An amount of yuan in capital numerals, as on bills and vouchers: `陆佰万元整`.
 * (支付结算办法, 银发〔1997〕393号, 附一 正确填写票据和结算凭证的基本规定)
 *
 * @returns Undefined for negative amounts, for fractions of a fen, and above 16 digits.
 */
export function capitalsOf(amount: Decimal): string | undefined {
  const [whole = '', fraction = ''] = amount.split('.');
  if (amount.startsWith('-') || fraction.length > 2 || whole.length > mostDigits) return undefined;
  const yuan = whole === '0' ? '' : `${writeWhole(whole)}元`;
  const [jiao = '0', fen = '0'] = fraction;
  if (jiao === '0' && fen === '0') return `${yuan || '零元'}整`;
  const tenths = jiao === '0' ? yuan && '零' : `${capital(jiao)}角`;
  return yuan + tenths + (fen === '0' ? '' : `${capital(fen)}分`);
}

/** Groups of four digits, highest first, each with its 万, 亿 or 万亿. */
function writeWhole(whole: string): string {
  const groups = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let text = '';
  let skipped = false;
  for (const [at, group] of groups.entries()) {
    const rank = groups.length - 1 - at;
    if (group === '0000') {
      skipped = text !== '';
      if (rank === 2 && text !== '') text += '亿';
      continue;
    }
    if (text !== '' && (skipped || group.startsWith('0') || groups[at - 1]?.endsWith('0'))) text += '零';
    text += writeGroup(group) + ['', '万', '亿', '万'][rank];
    skipped = false;
  }
  return text;
}

function writeGroup(group: string): string {
  let text = '';
  let skipped = false;
  for (const [at, digit] of Array.from(group).entries()) {
    if (digit === '0') {
      skipped = text !== '';
      continue;
    }
    text += (skipped ? '零' : '') + capital(digit) + (places[group.length - 1 - at] ?? '');
    skipped = false;
  }
  return text;
}

function capital(digit: string): string {
  return digits.charAt(Number(digit));
}
