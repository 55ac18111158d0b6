import type { Legal } from './definition.js';

/** Whether a rule holds on a day, both of its dates included. */
export function isInForce({ validFrom = '', validTo }: Legal, asOf: string): boolean {
  return validFrom <= asOf && (validTo === undefined || asOf <= validTo);
}
