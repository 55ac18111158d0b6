import type { InstanceId } from '@askless/core';
import { useDecision } from '../session/index.js';
import { useCorrect } from './useCorrect.js';
import { useQuestionText } from './useQuestionText.js';
import { useSource, type SourceBag } from './useSource.js';
import { useValueText } from './useValueText.js';

/** An answer the bank has already: a statement with its source. */
export interface KnownBag {
  readonly id: InstanceId;
  readonly label: string;
  readonly text: string;
  readonly source: SourceBag;
  /** Turns it into its question, and puts the focus there. */
  readonly correct: () => void;
}

/** One known answer; nothing while it is none. Renders again only when it changes. */
export function useKnown(id: InstanceId): KnownBag | undefined {
  const decision = useDecision(id);
  const { label } = useQuestionText(id);
  const valueText = useValueText();
  const sourceOf = useSource();
  const correct = useCorrect();
  if (decision?.state !== 'known' || !('value' in decision)) return undefined;
  return {
    id,
    label,
    text: valueText(decision.question, decision.value),
    source: sourceOf(decision.provenance),
    correct: () => correct(id),
  };
}
