import * as z from 'zod/mini';
import type { Value, ValueSpec } from '../value/index.js';
import { validateValue } from './validateValue.js';

/** A schema of one question's values: any input in, a canonical value out; each zod issue carries ours as `params.issue`. */
export type ValueSchema = z.ZodMiniType<Value>;

const schemasBySpec = new WeakMap<ValueSpec, ValueSchema>();
let configured = false;

/**
 * The zod schema of a kind with its limits, for forms and servers that speak zod. It judges as `validateValue` does, which
 * comes without zod: its 3 KB are for those who ask for a schema.
 *
 * @returns The same schema for the same spec object.
 */
export function valueSchema(spec: ValueSpec): ValueSchema {
  configure();
  const known = schemasBySpec.get(spec);
  if (known) return known;
  const schema = z.pipe(
    z.unknown(),
    z.transform((input, context): Value => {
      const validated = validateValue(spec, input);
      if ('value' in validated) return validated.value;
      for (const issue of validated.issues)
        context.issues.push({ code: 'custom', message: issue.code, params: { issue }, input });
      return z.NEVER;
    }),
  );
  schemasBySpec.set(spec, schema);
  return schema;
}

/** zod would probe `new Function`, which a strict content security policy reports. */
function configure(): void {
  if (configured) return;
  configured = true;
  z.config({ jitless: true });
}
