import type { CompiledNeed } from '../compiled/index.js';
import { subtractDecimals } from '../decimal/index.js';
import { textOf, type Value } from '../value/index.js';
import type { ReceiptFinding } from './submission.js';

/** What a cell can hold of a value; without `value` it can hold none of it. */
export interface FittedValue {
  readonly value?: Value;
  readonly findings: readonly ReceiptFinding['code'][];
}

/** A value as its cell holds it: in the format's codes, cut to its size (SPEC F5). */
export function fitCell({ codes, spec = { kind: 'text' } }: CompiledNeed, value: Value): FittedValue {
  if (codes) return codedValue(codes, value);
  if (typeof value !== 'string' && typeof value !== 'number') return { value, findings: [] };
  const text = textOf(value);
  const whole = spec.round === 'down' ? wholePart(text) : text;
  const taken = spec.take === undefined ? whole : Array.from(whole).slice(0, spec.take).join('');
  if (spec.pattern !== undefined && !new RegExp(`^(?:${spec.pattern})$`, 'u').test(taken))
    return { findings: ['unfit'] };
  return taken === text ? { value, findings: [] } : { value: taken, findings: ['cut'] };
}

/** The greatest whole number that is not greater. */
function wholePart(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return /[1-9]/.test(fraction) && whole.startsWith('-') ? subtractDecimals(whole, '1') : whole;
}

/** The format's codes for a value; one without a code is written as it is, and found. */
function codedValue(codes: NonNullable<CompiledNeed['codes']>, value: Value): FittedValue {
  const findings: ReceiptFinding['code'][] = [];
  const one = (item: unknown): string => {
    const code = Object.hasOwn(codes, String(item)) ? codes[String(item)] : undefined;
    if (code === undefined) findings.push('no-code');
    return code ?? String(item);
  };
  return { value: Array.isArray(value) ? value.map(one) : one(value), findings };
}
