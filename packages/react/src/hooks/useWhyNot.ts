import type { InstanceId } from '@askless/core';
import { explain, nameOf, wordExplanation } from '@askless/core/explain';
import { usePlan } from '../session/index.js';
import { useWording } from './useWording.js';

/** Why a question is left out, calculated or known, in a sentence; renders again with each step. */
export function useWhyNot(id: InstanceId): { readonly name: string; readonly text: string } {
  const plan = usePlan();
  const wording = useWording(plan);
  const explanation = explain(plan, id);
  // A name that stands alone needs no quotation marks.
  const name = nameOf(id, wording).replace(/[“”]/g, '');
  return { name, text: explanation ? wordExplanation(explanation, wording) : '' };
}
