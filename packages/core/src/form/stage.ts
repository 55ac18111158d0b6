/** The six stages of a loan, in order. */
export const stages = ['information', 'application', 'dueDiligence', 'approval', 'contract', 'postLoan'] as const;

export type Stage = (typeof stages)[number];

/** The place of a stage in the loan's course, from 0. */
export function stageRank(stage: Stage): number {
  return stages.indexOf(stage);
}
