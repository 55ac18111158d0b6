import { SelectBox } from '../../controls/index.js';
import { useSameParty, useWords } from '../../hooks/index.js';
import { slot, type RowProps } from '../../slots/index.js';

/** Lets the borrower say that this is someone named before, so that nothing is asked twice. */
export function SameParty({ bag, row }: RowProps) {
  const { t } = useWords();
  const { id, choices, chosen, choose } = useSameParty(bag.group.id, row.key);
  if (choices.length === 0) return null;
  return (
    <div className="askless-q">
      <label className="askless-label" htmlFor={id}>
        {t.group.same(bag.rowLabel)}
      </label>
      <p className="askless-help" id={`${id}-h`}>
        {t.group.sameHelp}
      </p>
      <SelectBox
        id={id}
        aria-describedby={`${id}-h`}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{t.group.notSame}</option>
        {choices.map((choice) => (
          <option key={choice.slot} value={choice.slot}>
            {choice.name}
          </option>
        ))}
      </SelectBox>
    </div>
  );
}

export const SamePartySlot = slot('SameParty', SameParty);
