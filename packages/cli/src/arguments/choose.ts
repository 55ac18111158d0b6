import { nearest } from '../output/nearest.js';
import { Problem } from '../problem.js';

interface Choosing<T extends string> {
  /** What is chosen, for the sentence: “stage”. */
  readonly what: string;
  readonly from: readonly T[];
  /** What else can be done. */
  readonly otherwise?: string;
}

/**
 * One of the names there are.
 *
 * @throws Problem that lists them, for any other.
 */
export function choose<T extends string>(found: string, { what, from, otherwise = '' }: Choosing<T>): T {
  const chosen = from.find((one) => one === found);
  if (chosen !== undefined) return chosen;
  const near = nearest(found, from);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw new Problem([`There is no ${what} “${found}”.${hint} There are: ${from.join(', ')}. ${otherwise}`.trim()]);
}

/**
 * The names in a comma-separated list, each once.
 *
 * @throws Problem for a list without any.
 */
export function listOf(text: string, option: string): readonly string[] {
  const names = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (names.length === 0) throw new Problem([`${option} names nothing: write ${option} ID, or ${option} ID,ID.`]);
  return [...new Set(names)];
}
