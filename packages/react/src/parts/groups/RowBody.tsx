import type { ReactNode } from 'react';
import { useWords, type GroupBag, type GroupRow, type PageItem } from '../../hooks/index.js';
import { keepsFocus } from '../keepsFocus.js';
import { SamePartySlot } from './SameParty.js';

/** Shows what stands in a card as on a page. */
export type RenderItems = (items: readonly PageItem[]) => ReactNode;

interface RowBodyProps {
  readonly bag: GroupBag;
  readonly row: GroupRow;
  readonly onSave: () => void;
  readonly renderItems: RenderItems;
}

/** An open card: who it is, its questions, and the button that checks and closes it. */
export function RowBody({ bag, row, onSave, renderItems }: RowBodyProps) {
  const { t } = useWords();
  return (
    <div className="askless-rep-body">
      {bag.group.party && <SamePartySlot bag={bag} row={row} />}
      {renderItems(row.items)}
      <div>
        <button type="button" className="askless-btn askless-btn-secondary" {...keepsFocus} onClick={onSave}>
          {t.group.save(bag.rowLabel)}
        </button>
      </div>
    </div>
  );
}
