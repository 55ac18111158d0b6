import type { InstanceId } from '@askless/core';
import { useState, type Ref } from 'react';
import { useBurden, leftOut, type LeftOutKind } from '../paging/index.js';
import { usePlan, useWords } from '../session/index.js';
import { Icon } from '../icons/index.js';
import { LeftOutItems } from './lateParts.js';

interface LeftOutPanelProps {
  readonly id: string;
  /** Opened by the head on narrow boxes; wide ones always show it. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly panelRef: Ref<HTMLElement>;
}

/** Every question that need not be answered, with the reason for each. */
export function LeftOutPanel({ id, open, onClose, panelRef }: LeftOutPanelProps) {
  const { t } = useWords();
  const { leftOut: count, all } = useBurden();
  const groups = leftOut(usePlan());
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
          <h2 className="askless-h2" id={`${id}-t`}>
            {t.panel.title(count)}
          </h2>
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
      {[...groups].map(([kind, ids]) => ids.length > 0 && <LeftOutGroup key={kind} kind={kind} ids={ids} />)}
      <p className="askless-panel-foot">{t.panel.foot}</p>
    </section>
  );
}

const pageSize = 20;

function LeftOutGroup({ kind, ids }: { readonly kind: LeftOutKind; readonly ids: readonly InstanceId[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const { name, because } = t.panel.groups[kind];
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
      {open && (
        <>
          <LeftOutItems ids={ids.slice(0, shown)} gone={kind === 'notApplicable' || kind === 'nobody'} />
          {shown < ids.length && (
            <p className="askless-panel-more">
              <button type="button" className="askless-link" onClick={() => setShown(shown + pageSize)}>
                {t.panel.more(Math.min(pageSize, ids.length - shown))}
              </button>
            </p>
          )}
        </>
      )}
    </details>
  );
}
