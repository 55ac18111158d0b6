import { useId } from 'react';
import { SelectBox } from '../../controls/index.js';
import { useWords } from '../../hooks/index.js';
import type { SameAsProps } from '../../slots/index.js';

/** Most answers that are all shown at once; more of them are listed. */
const mostCards = 4;

/** Comes before a question's control: an answer that was given before is taken over with one press. */
export function SameAs({ labelledBy, choices, chosen, choose }: SameAsProps) {
  const { t } = useWords();
  const element = useId();
  if (choices.length > mostCards)
    return (
      <SelectBox
        aria-label={t.sameAs.label}
        aria-describedby={labelledBy}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {chosen === '' && <option value="">{t.controls.choose}</option>}
        {choices.map(({ slot, name, text }) => (
          <option key={slot} value={slot}>
            {t.sameAs.listed(name, text)}
          </option>
        ))}
        <option value="other">{t.sameAs.other}</option>
      </SelectBox>
    );
  const cards = [
    ...choices.map(({ slot, name, text }) => ({ value: slot, title: t.sameAs.is(name), note: text })),
    { value: 'other', title: t.sameAs.other, note: undefined },
  ];
  return (
    <div
      className="askless-choices askless-choices-2"
      role="radiogroup"
      aria-label={t.sameAs.label}
      aria-describedby={labelledBy}
    >
      {cards.map(({ value, title, note }) => (
        <label key={value} className="askless-choice">
          <input type="radio" name={element} value={value} checked={chosen === value} onChange={() => choose(value)} />
          <span>
            <span className="askless-choice-title">{title}</span>
            {note !== undefined && <span className="askless-choice-note">{note}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
