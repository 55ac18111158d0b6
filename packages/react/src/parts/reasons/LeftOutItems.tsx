import { nameOf } from '@askless/core/explain';
import { useId, useState } from 'react';
import { usePlan, useWhyNot, useWording, useWords } from '../../hooks/index.js';
import type { LeftOutItemsProps } from '../../slots/index.js';

/** As many at a time; a longer list can be searched by name. */
const pageSize = 20;

/** Questions that need not be answered, with the reason for each. */
export function LeftOutItems({ ids, gone }: LeftOutItemsProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(pageSize);
  const [sought, setSought] = useState('');
  const wording = useWording(usePlan());
  const found =
    sought.trim() === ''
      ? ids
      : ids.filter((id) => nameOf(id, wording).toLowerCase().includes(sought.trim().toLowerCase()));
  const left = found.length - shown;
  return (
    <>
      {ids.length > pageSize && <Filter found={found.length} sought={sought} onSeek={setSought} />}
      <ul className="askless-panel-list">
        {found.slice(0, shown).map((id) => (
          <LeftOutItem key={id} id={id} gone={gone} />
        ))}
      </ul>
      {left > 0 && (
        <p className="askless-panel-more">
          <button type="button" className="askless-link" onClick={() => setShown(shown + pageSize)}>
            {t.panel.more(Math.min(pageSize, left))}
          </button>
        </p>
      )}
    </>
  );
}

interface FilterProps {
  readonly found: number;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}

function Filter({ found, sought, onSeek }: FilterProps) {
  const { t } = useWords();
  const element = useId();
  return (
    <div className="askless-panel-filter">
      <label className="askless-small" htmlFor={element}>
        {t.filter.label}
      </label>
      <input
        className="askless-input"
        id={element}
        type="search"
        autoComplete="off"
        value={sought}
        onChange={({ currentTarget }) => onSeek(currentTarget.value)}
      />
      <output className="askless-vh">{sought !== '' && t.filter.found(found)}</output>
    </div>
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
