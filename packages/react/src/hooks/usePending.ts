import type { InstanceId } from '@askless/core';
import { usePlanned, useWords } from '../session/index.js';

/** The names of the sources that some undecided questions wait for; renders again only when those change. */
export function usePending(ids: readonly InstanceId[]): { readonly sources: readonly string[] } {
  const { form } = useWords();
  const sources = usePlanned(({ decisions }) =>
    ids
      .flatMap((id) => {
        const decision = decisions.get(id);
        return decision?.state === 'pending' ? decision.on.sources : [];
      })
      .join('\n'),
  );
  const named = sources === '' ? [] : sources.split('\n');
  return { sources: [...new Set(named)].map((source) => form.sources[source] ?? source) };
}
