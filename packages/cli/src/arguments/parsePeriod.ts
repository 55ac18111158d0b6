import type { Period } from '@askless/adapters/audit';
import { isDate } from '@askless/core';
import { Problem } from '../problem.js';

/**
 * The period of `--period`: two calendar dates.
 *
 * @throws Problem for anything else.
 */
export function parsePeriod(text: string): Period {
  const [from = '', to = '', ...more] = text.split(',').map((date) => date.trim());
  if (more.length > 0 || !isDate(from) || !isDate(to) || from > to)
    throw new Problem([
      `The period “${text}” is not two dates, the earlier first: write --period 2028-01-01,2028-12-31.`,
    ]);
  return { from, to };
}
