import type { InstanceId } from '@askless/core';
import { usePlan, useWords } from '../session/index.js';

/** The names of the sources that some undecided questions wait for; renders again with each step. */
export function usePending(ids: readonly InstanceId[]): { readonly sources: readonly string[] } {
  const { form } = useWords();
  const plan = usePlan();
  const sources = ids.flatMap((id) => {
    const decision = plan.decisions.get(id);
    return decision?.state === 'pending' ? decision.on.sources : [];
  });
  return { sources: [...new Set(sources)].map((source) => form.sources[source] ?? source) };
}
