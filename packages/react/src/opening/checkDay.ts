import { isDate, stageRank, stages, type Stage } from '@askless/core';
import { AsklessError } from '../errors/index.js';

/** Throws for a day or a stage that no plan can be made for. */
export function checkDay(asOf: string, stage: Stage): void {
  if (isDate(asOf) && stageRank(stage) >= 0) return;
  throw new AsklessError(
    'unknown-day',
    `No plan for the day ${asOf} in the stage ${stage}: pass asOf as YYYY-MM-DD, or leave it out for today; stage is one of ${stages.join(', ')}.`,
  );
}
