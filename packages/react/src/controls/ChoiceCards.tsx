import { useRef } from 'react';
import { textIn } from '../entry/index.js';
import { whenLeft, type ControlProps } from './control.js';

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Yes or no: never a switch, which has no state for not answered. */
export function YesNoControl(props: ControlProps) {
  const { words } = props;
  const options = [
    { value: 'yes', name: words.yes },
    { value: 'no', name: words.no },
  ];
  return <Cards {...props} shown={options} layout="askless-choices-row" />;
}

/** One of a few options, all shown. */
export function ChoiceControl(props: ControlProps) {
  const shown = (props.spec.options ?? []).map((value) => ({ value, name: props.options[value] ?? value }));
  return <Cards {...props} shown={shown} layout={areShort(shown) ? 'askless-choices-2' : ''} />;
}

/** Whether names fit into two columns; Han characters count twice. */
export function areShort(options: readonly Option[]): boolean {
  return options.every(({ name }) => name.replace(/[\u0100-\uffff]/g, 'xx').length <= 24);
}

interface CardsProps extends ControlProps {
  readonly shown: readonly Option[];
  readonly layout: string;
}

function Cards({
  id,
  entry,
  shown,
  layout,
  invalid,
  required,
  words,
  sides,
  labelledBy,
  onEntry,
  onLeave,
}: CardsProps) {
  const box = useRef<HTMLDivElement>(null);
  const chosen = textIn(entry);
  const clear = (): void => {
    onEntry('');
    box.current?.querySelector('input')?.focus();
  };
  const first = shown.some(({ value }) => value === chosen) ? chosen : shown[0]?.value;
  return (
    <>
      <div className={`askless-choices ${layout}`.trim()} ref={box} onBlur={whenLeft(onLeave)}>
        {shown.map(({ value, name }) => (
          <label key={value} className="askless-choice">
            <input
              type="radio"
              id={value === first ? id : `${id}-${value}`}
              name={id}
              value={value}
              checked={value === chosen}
              data-invalid={invalid || undefined}
              onChange={() => onEntry(value)}
            />
            <span className="askless-choice-title">{name}</span>
            {sides?.[value] !== undefined && (
              <span className="askless-choice-side">
                <b>{sides[value]}</b>
              </span>
            )}
          </label>
        ))}
      </div>
      {!required && chosen !== '' && (
        <p className="askless-p">
          <button type="button" className="askless-link" aria-describedby={labelledBy} onClick={clear}>
            {words.clear}
          </button>
        </p>
      )}
    </>
  );
}
