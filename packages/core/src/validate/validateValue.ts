import { parseValue, type Value, type ValueIssue, type ValueSpec } from '../value/index.js';
import { schemes } from './identifiers/index.js';
import { brokenLimits } from './limits.js';

/** A value, or every reason against it. */
export type Validated = { readonly value: Value } | { readonly issues: readonly [ValueIssue, ...ValueIssue[]] };

/**
 * Judges one input by its kind and limits.
 *
 * @returns The canonical value, or every reason against it. Never throws.
 */
export function validateValue(spec: ValueSpec, input: unknown): Validated {
  const parsed = parseValue(spec, normalised(spec, input));
  if ('issue' in parsed) return { issues: [parsed.issue] };
  const [first, ...others] = brokenLimits(spec, parsed.value);
  return first ? { issues: [first, ...others] } : { value: parsed.value };
}

/** Identifiers are stored in one way, however they are written. */
function normalised({ kind, scheme, maxLength = 254 }: ValueSpec, input: unknown): unknown {
  const fits = kind === 'identifier' && scheme !== undefined && typeof input === 'string' && input.length <= maxLength;
  return fits ? schemes[scheme].normalise(input) : input;
}
