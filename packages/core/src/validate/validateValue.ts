import * as z from 'zod/mini';
import { parseValue, type Value, type ValueIssue, type ValueSpec } from '../value/index.js';
import { schemes } from './identifiers/index.js';
import { brokenLimits } from './limits.js';

/** A schema of one question's values: any input in, a canonical value out; each zod issue carries ours as `params.issue`. */
export type ValueSchema = z.ZodMiniType<Value>;

const schemasBySpec = new WeakMap<ValueSpec, ValueSchema>();
let configured = false;

/**
 * The zod schema of a kind with its limits, for forms and servers that speak zod.
 *
 * @returns The same schema for the same spec object.
 */
export function valueSchema(spec: ValueSpec): ValueSchema {
  configure();
  const known = schemasBySpec.get(spec);
  if (known) return known;
  const schema = z.pipe(
    z.unknown(),
    z.transform((input, context) => valueFor(spec, input, (issue) => context.issues.push(zodIssue(issue, input)))),
  );
  schemasBySpec.set(spec, schema);
  return schema;
}

/**
 * Judges one input by its kind and limits.
 *
 * @returns The canonical value, or every reason against it. Never throws.
 */
export function validateValue(
  spec: ValueSpec,
  input: unknown,
): { readonly value: Value } | { readonly issues: readonly [ValueIssue, ...ValueIssue[]] } {
  const result = valueSchema(spec).safeParse(input);
  if (result.success) return { value: result.data };
  const [first, ...others] = result.error.issues.flatMap((issue) =>
    issue.code === 'custom' && isIssue(issue.params?.['issue']) ? issue.params['issue'] : [],
  );
  return { issues: [first ?? { code: 'wrong-type' }, ...others] };
}

/** zod would probe `new Function`, which a strict content security policy reports. */
function configure(): void {
  if (configured) return;
  configured = true;
  z.config({ jitless: true });
}

function valueFor(spec: ValueSpec, input: unknown, add: (issue: ValueIssue) => void): Value {
  const parsed = parseValue(spec, normalised(spec, input));
  if ('issue' in parsed) {
    add(parsed.issue);
    return z.NEVER;
  }
  for (const issue of brokenLimits(spec, parsed.value)) add(issue);
  return parsed.value;
}

/** Identifiers are stored in one way, however they are written. */
function normalised({ kind, scheme, maxLength = 254 }: ValueSpec, input: unknown): unknown {
  const fits = kind === 'identifier' && scheme !== undefined && typeof input === 'string' && input.length <= maxLength;
  return fits ? schemes[scheme].normalise(input) : input;
}

function zodIssue(issue: ValueIssue, input: unknown): z.core.$ZodRawIssue {
  return { code: 'custom', message: issue.code, params: { issue }, input };
}

function isIssue(found: unknown): found is ValueIssue {
  return typeof found === 'object' && found !== null && 'code' in found;
}
