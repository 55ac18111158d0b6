/** The six stages of a loan, in order. */
export const stages = ['information', 'application', 'dueDiligence', 'approval', 'contract', 'postLoan'] as const;

export type Stage = (typeof stages)[number];

/** The place of a stage in the loan's course, from 0. */
export function stageRank(stage: Stage): number {
  return stages.indexOf(stage);
}

/** The stage after one; undefined after the last. */
export function nextStage(stage: Stage): Stage | undefined {
  return stages[stageRank(stage) + 1];
}
