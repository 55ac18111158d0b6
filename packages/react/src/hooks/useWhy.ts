import { indexOf, type InstanceId } from '@askless/core';
import { explain, wordExplanation } from '@askless/core/explain';
import { usePlan, useSession, useWords } from '../session/index.js';
import { useQuestionText } from './useQuestionText.js';
import { useWording } from './useWording.js';

/** Why a question is asked. */
export interface WhyBag {
  /** What its answer is for, in the form's words. */
  readonly purpose: string;
  /** Which need of which format wants it, through which conditions; '' for a question that is not asked now. */
  readonly need: string;
  /** Who gets to see the answer; '' for what is public anyway. */
  readonly sees: string;
  /** Tells the host that the question is not clear. */
  readonly flag: () => void;
}

/** Why a question is asked, from its text and from what wants it; renders again with each step. */
export function useWhy(id: InstanceId): WhyBag {
  const { application, tell } = useSession();
  const { t } = useWords();
  const { why } = useQuestionText(id);
  const plan = usePlan();
  const wording = useWording(plan);
  const explanation = explain(plan, id);
  const question = indexOf(application.form).questions.get(plan.decisions.get(id)?.question ?? '');
  return {
    purpose: why,
    need: explanation?.state === 'ask' ? wordExplanation(explanation, wording) : '',
    sees: question && question.sensitivity !== 'public' ? t.why.seenBy[question.sensitivity] : '',
    flag: () => tell({ event: 'unclear', at: id }),
  };
}
