import type { InstanceId } from '@askless/core';
import { usePlan, useWords } from '../session/index.js';
import { Icon } from '../icons/index.js';

/** Questions that other answers, or a registry that is being asked, will decide. */
export function PendingRows({ ids }: { readonly ids: readonly InstanceId[] }) {
  const { t, form, explain } = useWords();
  const plan = usePlan();
  const sources = ids.flatMap((id) => {
    const decision = plan.decisions.get(id);
    return decision?.state === 'pending' ? decision.on.sources : [];
  });
  const names = [...new Set(sources)].map((source) => form.sources[source] ?? source);
  return (
    <p className="askless-fold" data-kind="pending">
      <Icon name="clock" />
      <span>
        {t.section.pending(ids.length)}
        {names.length > 0 && ` · ${explain.pending('', explain.list(names))}`}
      </span>
    </p>
  );
}
