import { usePending, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type InstancesProps } from '../slots/index.js';

/** Questions that other answers, or a registry that is being asked, will decide. */
export function PendingRows({ ids }: InstancesProps) {
  const { t, explain } = useWords();
  const { sources } = usePending(ids);
  return (
    <p className="askless-fold" data-kind="pending">
      <Icon name="clock" />
      <span>
        {t.section.pending(ids.length)}
        {sources.length > 0 && ` · ${explain.pending('', explain.list(sources))}`}
      </span>
    </p>
  );
}

export const PendingRowsSlot = slot('PendingRows', PendingRows);
