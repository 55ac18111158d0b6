import { stageRank, stages } from '../form/index.js';
import { isDate } from '../value/index.js';
import type { At } from './plan.js';

/**
 * Refuses a day or a stage that is none. Days are compared as texts: a plan for another text would be a wrong one, and nothing
 * would show it.
 *
 * @throws RangeError that says what to pass.
 */
export function checkAt({ asOf, stage }: At): void {
  if (!isDate(asOf) || stageRank(stage) < 0)
    throw new RangeError(`No plan for ${asOf}, ${stage}: pass a day as 2026-11-25, and one of ${stages.join(', ')}.`);
}
