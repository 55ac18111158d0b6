import { listIn } from '../entry/index.js';
import { areShort } from './ChoiceCards.js';
import { whenLeft, type ControlProps } from './control.js';

/** Any number of options; one that stands alone, such as “none of these”, takes the others out. */
export function ChoicesControl({ id, spec, entry, invalid, options, onEntry, onLeave }: ControlProps) {
  const { options: codes = [], exclusive = [] } = spec;
  const chosen = listIn(entry);
  const toggle = (code: string): void => {
    if (chosen.includes(code)) onEntry(chosen.filter((one) => one !== code));
    else if (exclusive.includes(code)) onEntry([code]);
    else onEntry(codes.filter((one) => one === code || (chosen.includes(one) && !exclusive.includes(one))));
  };
  const shown = codes.map((value) => ({ value, name: options[value] ?? value }));
  return (
    <div
      className={areShort(shown) ? 'askless-choices askless-choices-2' : 'askless-choices'}
      onBlur={whenLeft(onLeave)}
    >
      {shown.map(({ value, name }, at) => (
        <label key={value} className="askless-choice">
          <input
            type="checkbox"
            id={at === 0 ? id : `${id}-${value}`}
            aria-invalid={invalid || undefined}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className="askless-choice-title">{name}</span>
        </label>
      ))}
    </div>
  );
}
