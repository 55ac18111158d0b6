import { openApplication, type Application, type Opening } from '../application/index.js';
import type { Answers, InstanceId } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { nextStage, stageRank } from '../form/index.js';
import { planForm, type Ask, type Plan } from '../plan/index.js';
import type { Submission } from '../submission/index.js';
import { answersOf } from './answersOf.js';

/** What opening the next stage may be told. */
export interface NextOpening extends Partial<Opening> {
  /** What is known besides the submission, such as what the bank's own sources say now. */
  readonly known?: Answers;
}

/**
 * Goes on after a submission: an application at the next stage with all that was submitted.
 *
 * @param opening The stage, if it is not the next one, and the day, if it is not the day of the submission.
 */
export function openNext(form: CompiledForm, submission: Submission, opening: NextOpening = {}): Application {
  const { known, asOf = submission.asOf, stage = nextStage(submission.stage) ?? submission.stage, ...more } = opening;
  return openApplication(form, answersOf(submission, known), { ...more, asOf, stage });
}

/** What a later stage asks, by why it is asked only now. */
export interface Due {
  /** Wanted by needs of stages after the submission. */
  readonly own: readonly InstanceId[];
  /** Wanted by needs of the stages submitted, and not asked then: an answer, a source or the day has changed. */
  readonly newlyWanted: readonly InstanceId[];
  /** Open at the submission and left open then: it need not be asked again. */
  readonly leftOpen: readonly InstanceId[];
}

/**
 * Of what a plan at a later stage asks, what that stage brings (SPEC T2).
 *
 * @param submission The last submission of the loan.
 */
export function dueOf(plan: Plan, submission: Submission): Due {
  const { asOf, stage } = submission;
  const before = planForm(plan.form, answersOf(submission), { asOf, stage }).decisions;
  const asks = [...plan.decisions.values()].filter((decision) => decision.state === 'ask');
  const isOwn = ({ id }: Ask): boolean => {
    const wanted = plan.wanting.get(id);
    return wanted !== undefined && stageRank(wanted.stage) > stageRank(stage);
  };
  const wasOpen = ({ id }: Ask): boolean => before.get(id)?.state === 'ask';
  const idsOf = (some: readonly Ask[]): readonly InstanceId[] => some.map(({ id }) => id);
  const earlier = asks.filter((ask) => !isOwn(ask));
  return {
    own: idsOf(asks.filter(isOwn)),
    newlyWanted: idsOf(earlier.filter((ask) => !wasOpen(ask))),
    leftOpen: idsOf(earlier.filter(wasOpen)),
  };
}
