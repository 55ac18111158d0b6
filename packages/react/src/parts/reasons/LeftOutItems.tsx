import { useWhyNot } from '../../hooks/index.js';
import type { LeftOutItemsProps } from '../../slots/index.js';

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

function LeftOutItem({ id, gone }: { readonly id: string; readonly gone: boolean }) {
  const { name, text } = useWhyNot(id);
  return (
    <li>
      {gone ? <s>{name}</s> : name}
      {text !== '' && <small>{text}</small>}
    </li>
  );
}
