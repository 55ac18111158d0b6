import type { InstanceId } from '@askless/core';
import { explain, nameOf } from '@askless/core/explain';
import { useDecision, useSession } from '../session/index.js';
import { useQuestionText } from './useQuestionText.js';
import { useValueText } from './useValueText.js';
import { useWording } from './useWording.js';

/** A value that is calculated: nothing to type. */
export interface DerivedBag {
  readonly id: InstanceId;
  readonly label: string;
  readonly text: string;
  /** The names of what it is calculated from. */
  readonly from: readonly string[];
}

/** One calculated value; nothing while it is none. Renders again only when it changes. */
export function useDerived(id: InstanceId): DerivedBag | undefined {
  const decision = useDecision(id);
  const { application } = useSession();
  const { label } = useQuestionText(id);
  const valueText = useValueText();
  const wording = useWording(application.plan);
  if (decision?.state !== 'derived') return undefined;
  const explanation = explain(application.plan, id);
  const from = explanation?.state === 'derived' ? explanation.from.map(({ at }) => nameOf(at, wording)) : [];
  return { id, label, text: valueText(decision.question, decision.value), from: [...new Set(from)] };
}
