import type { CompiledQuestion } from '../compiled/index.js';
import { roundDecimal } from '../decimal/index.js';
import { isNumeric, type Result } from '../rule/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';

/**
 * A computed result as a value of its question: rounded half-even to the declared scale.
 *
 * @returns `absent` for a result that the question can't hold; then the question itself is asked.
 */
export function fitDerived(computed: Result, { spec, scale }: CompiledQuestion): Result {
  if (computed.result !== 'value') return computed;
  const { value } = computed;
  if (isNumeric(spec))
    return isDecimal(value) ? { ...computed, value: rounded(textOf(value), spec, scale) } : { result: 'absent' };
  return canHold(spec, value) ? computed : { result: 'absent' };
}

function rounded(decimal: string, spec: ValueSpec, scale: number | undefined): Value {
  if (spec.kind === 'integer') return Number(roundDecimal(decimal, 0));
  return scale === undefined ? decimal : roundDecimal(decimal, scale);
}

function isDecimal(value: Value): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(textOf(value));
}

/** A computed value comes from constants and other questions: what is left to judge is its type and its options. */
function canHold({ kind, options }: ValueSpec, value: Value): boolean {
  if (options)
    return Array.isArray(value)
      ? value.every((one) => options.includes(String(one)))
      : options.some((option) => option === value);
  return kind === 'boolean' ? typeof value === 'boolean' : typeof value !== 'boolean' && typeof value !== 'number';
}
