import { useFigure, useProblemText, useQuestionFocus, type AskBag } from '../../hooks/index.js';
import { ControlSlot } from '../Control.js';
import { DeclinedLine } from '../DeclinedLine.js';
import { ErrorLineSlot } from '../ErrorLine.js';

interface YearCellProps {
  readonly bag: AskBag;
  readonly label: string;
  readonly year: string;
}

/** One figure of one year: a plain box for numbers, in the table's unit. */
export function YearCell({ bag, label, year }: YearCellProps) {
  const problemText = useProblemText();
  const box = useQuestionFocus(bag.id);
  const { control, ids, problem } = bag;
  const { plain, value, onText } = useFigure(control);
  return (
    <div className="askless-cell" data-instance={bag.id} ref={box}>
      <label id={ids.label} htmlFor={ids.control}>
        {label}
        <span className="askless-vh"> {year}</span>
      </label>
      <span className="askless-cell-box">
        {bag.declined !== undefined ? (
          <DeclinedLine bag={bag} />
        ) : plain ? (
          <input
            className="askless-input"
            dir="ltr"
            id={ids.control}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            aria-invalid={control.invalid || undefined}
            aria-required={control.required}
            aria-describedby={control.describedBy}
            onChange={({ currentTarget }) => onText(currentTarget.value)}
            onBlur={control.onLeave}
          />
        ) : (
          <ControlSlot question={bag.question} {...control} />
        )}
        {problem && <ErrorLineSlot id={ids.error} text={problemText(problem)} />}
      </span>
    </div>
  );
}
