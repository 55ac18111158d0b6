import { Problem } from '../problem.js';

/**
 * The nodes of `--budget`.
 *
 * @throws Problem for what is no number of nodes.
 */
export function parseBudget(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const budget = /^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined;
  if (budget === undefined) throw new Problem([`--budget ${text} is no number from 1 to 99999999.`]);
  return budget;
}
