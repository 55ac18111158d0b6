import type { InstanceId } from '@askless/core';
import { explain, nameOf, wordExplanation } from '@askless/core/explain';
import { useWording } from '../../hooks/index.js';
import { usePlan } from '../../session/index.js';

export interface LeftOutItemsProps {
  readonly ids: readonly InstanceId[];
  /** Nobody wants their answers: their names are struck out. */
  readonly gone: boolean;
}

/** Questions that need not be answered, with the reason for each. */
export function LeftOutItems({ ids, gone }: LeftOutItemsProps) {
  return (
    <ul className="askless-panel-list">
      {ids.map((id) => (
        <LeftOutItem key={id} id={id} gone={gone} />
      ))}
    </ul>
  );
}

function LeftOutItem({ id, gone }: { readonly id: InstanceId; readonly gone: boolean }) {
  const plan = usePlan();
  const wording = useWording(plan);
  const explanation = explain(plan, id);
  const name = unquoted(nameOf(id, wording));
  return (
    <li>
      {gone ? <s>{name}</s> : name}
      {explanation && <small>{wordExplanation(explanation, wording)}</small>}
    </li>
  );
}

/** A name that stands alone needs no quotation marks. */
function unquoted(name: string): string {
  return name.replace(/[“”]/g, '');
}
