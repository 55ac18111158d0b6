import { parseInstanceId } from '@askless/core';
import { useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type InstancesProps } from '../slots/index.js';

const mostNames = 2;

/** A line where questions were left out together. */
export function Fold({ ids }: InstancesProps) {
  const { t, form } = useWords();
  const names = [...new Set(ids.map((id) => form.questions[parseInstanceId(id)?.question ?? id]?.label ?? id))];
  return (
    <p className="askless-fold">
      <Icon name="fold" />
      <span>
        {t.fold(ids.length)}
        <span className="askless-vh">. </span> ·{' '}
        {t.foldNames(t.values.listJoin(names.slice(0, mostNames)), names.length - mostNames)}
      </span>
    </p>
  );
}

export const FoldSlot = slot('Fold', Fold);
