import { useRef, type ReactNode } from 'react';
import { usePlan, useSession, useWords } from '../../session/index.js';
import { partyChoices, type GroupBag, type GroupRow } from '../../hooks/index.js';
import { rowItems, type PageItem } from '../../paging/index.js';
import { keepsFocus } from '../keepsFocus.js';

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
  const { application, correcting, settled } = useSession();
  const body = useRef<HTMLDivElement>(null);
  const items = rowItems(row.instances, application.plan, { kept: correcting.get(), settled, given: application.answers.given });
  return (
    <div className="askless-rep-body" ref={body}>
      {bag.group.party && <SameParty bag={bag} row={row} />}
      {renderItems(items)}
      <div>
        <button type="button" className="askless-btn askless-btn-secondary" {...keepsFocus} onClick={onSave}>
          {t.group.save(bag.rowLabel)}
        </button>
      </div>
    </div>
  );
}

/** Lets the borrower say that this is someone named before, so that nothing is asked twice. */
function SameParty({ bag, row }: Pick<RowBodyProps, 'bag' | 'row'>) {
  const { application, prefix } = useSession();
  const { t } = useWords();
  const plan = usePlan();
  const slot = `${bag.group.id}[${row.key}]`;
  const choices = partyChoices(plan, slot);
  const chosen = plan.answers.parties.get(slot) ?? '';
  const id = `${prefix}-${bag.group.id}-${row.key}-same`;
  if (choices.length === 0) return null;
  return (
    <div className="askless-q">
      <label className="askless-label" htmlFor={id}>
        {t.group.same(bag.rowLabel)}
      </label>
      <p className="askless-help" id={`${id}-h`}>
        {t.group.sameHelp}
      </p>
      <span className="askless-selectwrap askless-w-md">
        <select
          className="askless-select"
          id={id}
          aria-describedby={`${id}-h`}
          value={chosen}
          onChange={({ currentTarget }) =>
            application.change({
              change: 'sameParty',
              slot,
              as: currentTarget.value === '' ? undefined : currentTarget.value,
            })
          }
        >
          <option value="">{t.group.notSame}</option>
          {choices.map((choice) => (
            <option key={choice.slot} value={choice.slot}>
              {choice.name}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
