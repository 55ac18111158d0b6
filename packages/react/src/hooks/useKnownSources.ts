import type { InstanceId } from '@askless/core';
import { usePlan } from '../session/index.js';
import { useSource } from './useSource.js';

/** The names of the sources of some known answers, each once; renders again with each step. */
export function useKnownSources(ids: readonly InstanceId[]): readonly string[] {
  const plan = usePlan();
  const sourceOf = useSource();
  const names = ids.flatMap((id) => {
    const decision = plan.decisions.get(id);
    return decision?.state === 'known' && 'value' in decision ? [sourceOf(decision.provenance).name] : [];
  });
  return [...new Set(names)];
}
