import type { CompiledQuestion } from '../compiled/index.js';
import { roundDecimal } from '../decimal/index.js';
import { isNumeric, type Result } from '../rule/index.js';
import { parseValue, textOf, type Value } from '../value/index.js';

/**
 * A computed result as a value of its question: rounded half-even to the declared scale.
 *
 * @returns `absent` for a result that the question can't hold; then the question itself is asked.
 */
export function fitDerived(computed: Result, { spec, scale }: CompiledQuestion): Result {
  if (computed.result !== 'value') return computed;
  const parsed = parseValue(spec, rounded(computed.value, spec, scale));
  return 'value' in parsed ? { ...computed, value: parsed.value } : { result: 'absent' };
}

function rounded(value: Value, spec: CompiledQuestion['spec'], scale: number | undefined): Value {
  if (!isNumeric(spec)) return value;
  if (spec.kind === 'integer') return Number(roundDecimal(textOf(value), 0));
  return scale === undefined ? textOf(value) : roundDecimal(textOf(value), scale);
}
