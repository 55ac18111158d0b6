import { memo } from 'react';
import type { InstanceId } from '@askless/core';
import { ControlFor } from '../../controls/index.js';
import { moneyIn, switchUnit, textIn, type Entry } from '../../entry/index.js';
import { useQuestion, type AskBag, useProblemText } from '../../hooks/index.js';
import { useWords } from '../../session/index.js';
import { ErrorLine } from '../ErrorLine.js';
import { useFocusWhenSought } from '../useFocusWhenSought.js';

interface YearCellProps {
  readonly id: InstanceId;
  readonly label: string;
  readonly year: string;
}

/** One figure of one year: a plain box for numbers, in the table's unit. */
export const YearCell = memo(function YearCell({ id, label, year }: YearCellProps) {
  const bag = useQuestion(id);
  return bag.status === 'ask' ? <Figure bag={bag} label={`${label} ${year}`} /> : null;
});

const figures: ReadonlySet<string> = new Set(['money', 'percent', 'decimal', 'integer']);

/** The unit in which a table shows amounts. */
export function tableUnit(locale: string): 'wan' | 'thousand' {
  return locale.startsWith('zh') ? 'wan' : 'thousand';
}

function Figure({ bag, label }: { readonly bag: AskBag; readonly label: string }) {
  const { locale } = useWords();
  const problemText = useProblemText();
  const box = useFocusWhenSought(bag.id);
  const { control, ids, problem } = bag;
  const unit = tableUnit(locale);
  const isMoney = control.spec.kind === 'money';
  const typed = moneyIn(control.entry);
  // An amount that was not typed here, such as a draft's, stands in the unit that suits it alone.
  const money = typed.unit === unit ? typed : switchUnit(typed, unit, locale);
  const asEntry = (text: string): Entry => (isMoney ? { unit, text } : text);
  return (
    <div className="askless-cell" data-instance={bag.id} ref={box}>
      <label id={ids.label} htmlFor={ids.control}>
        {label}
      </label>
      <span className="askless-cell-box">
        {figures.has(control.spec.kind) ? (
          <input
            className="askless-input"
            dir="ltr"
            id={ids.control}
            inputMode="decimal"
            autoComplete="off"
            value={isMoney ? money.text : textIn(control.entry)}
            aria-invalid={control.invalid || undefined}
            aria-required={control.required}
            aria-describedby={control.describedBy}
            onChange={({ currentTarget }) => control.onEntry(asEntry(currentTarget.value))}
            onBlur={control.onLeave}
          />
        ) : (
          <ControlFor {...control} />
        )}
        {problem && <ErrorLine id={ids.error} text={problemText(problem)} />}
      </span>
    </div>
  );
}
