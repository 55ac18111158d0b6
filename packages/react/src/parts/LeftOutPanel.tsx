import { useState } from 'react';
import { useLeftOut, useWords, type LeftOutGroup } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type LeftOutPanelProps } from '../slots/index.js';
import { LeftOutItemsSlot } from './lateSlots.js';
import { Heading } from './Heading.js';

/** Every question that need not be answered, with the reason for each. */
export function LeftOutPanel({ id, open, onClose, panelRef }: LeftOutPanelProps) {
  const { t } = useWords();
  const { count, all, groups } = useLeftOut();
  return (
    <section
      className="askless-panel"
      id={id}
      ref={panelRef}
      tabIndex={-1}
      data-open={open}
      aria-labelledby={`${id}-t`}
    >
      <div className="askless-panel-head">
        <div className="askless-panel-title">
          <Heading level={2} className="askless-h2" id={`${id}-t`}>
            {t.panel.title(count)}
          </Heading>
          <button
            type="button"
            className="askless-iconbtn askless-panel-close"
            aria-label={t.panel.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <p className="askless-small askless-muted askless-p">{t.panel.lede(all)}</p>
      </div>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      <p className="askless-panel-foot">{t.panel.foot}</p>
    </section>
  );
}

export const LeftOutPanelSlot = slot('LeftOutPanel', LeftOutPanel);

function Group({ group: { name, because, ids, gone } }: { readonly group: LeftOutGroup }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="askless-panel-group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="askless-panel-n">{ids.length}</span>
        <span>
          <span className="askless-panel-name">{name}</span>
          <span className="askless-panel-because">{because}</span>
        </span>
        <Icon name="down" />
      </summary>
      {open && <LeftOutItemsSlot ids={ids} gone={gone} />}
    </details>
  );
}
