import { parseInstanceId, type InstanceId } from '@askless/core';
import { useRestored } from '../saving/index.js';
import { useHost, usePlan } from '../session/index.js';
import { useGoTo } from './useGoTo.js';
import { useOrphans, type OrphanBag } from './useOrphans.js';
import { useProblemName } from './useProblemText.js';

/** How the form has changed since the draft was begun. */
export interface FormChangesBag {
  /** Questions that are new, each with the way there. */
  readonly added: readonly { readonly id: InstanceId; readonly name: string; readonly go: () => void }[];
  /** Answers that are not asked for any more. */
  readonly gone: readonly OrphanBag[];
}

/** What has changed since a draft was begun with another version of the form; nothing where nothing has. */
export function useFormChanges(): FormChangesBag | undefined {
  const before = useRestored()?.before;
  const { newSince = {} } = useHost();
  const plan = usePlan();
  const name = useProblemName();
  const goTo = useGoTo();
  const gone = useOrphans();
  if (before === undefined) return undefined;
  const brought = new Set(newSince[before] ?? []);
  const added = [...plan.decisions.values()]
    .filter(({ question, state }) => state === 'ask' && brought.has(question))
    .map(({ id }) => ({ id, name: parseInstanceId(id) ? name(id) : id, go: () => goTo(id) }));
  return added.length + gone.length === 0 ? undefined : { added, gone };
}
