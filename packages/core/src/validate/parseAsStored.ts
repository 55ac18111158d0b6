import { parseValue, type Parsed, type ValueSpec } from '../value/index.js';
import { schemes } from './identifiers/index.js';

/**
 * Reads an input as it is stored: an identifier in the one way of its scheme where it is right, as it was written where not.
 *
 * @returns What `validateValue` gives for a right value; what `parseValue` gives for any other.
 */
export function parseAsStored(spec: ValueSpec, input: unknown): Parsed {
  const parsed = parseValue(spec, input);
  if (spec.scheme === undefined || 'issue' in parsed || typeof parsed.value !== 'string') return parsed;
  const scheme = schemes[spec.scheme];
  const normal = scheme.normalise(parsed.value);
  return scheme.fault(normal) === undefined ? parseValue(spec, normal) : parsed;
}
