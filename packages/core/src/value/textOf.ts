import type { Value } from './value.js';

/** A value as plain text: numbers, decimals and codes as they are, files and addresses as JSON. */
export function textOf(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
