import { useEffect, useMemo, useState } from 'react';
import {
  currencyMark,
  echoAmount,
  hasCapitals,
  moneyIn,
  readAmount,
  switchUnit,
  unitsOf,
  writeAmount,
} from '../entry/index.js';
import type { MoneyUnit } from '../texts/index.js';
import { fieldProps, type ControlProps } from './control.js';

/** An amount in the unit that suits it, read back in full digits and, for yuan in Chinese, in capital numerals. */
export function MoneyControl(props: ControlProps) {
  const { id, entry, invalid, locale, words, currency, describedBy, onEntry, onLeave } = props;
  const money = moneyIn(entry);
  const amount = readAmount(money, locale);
  const echo = amount === undefined ? undefined : echoAmount(amount, { locale, texts: words, currency });
  const typing = useTyping();
  const mark = useMemo(() => currencyMark(currency, locale), [currency, locale]);
  const echoId = `${id}-echo`;
  const tidy = (): void => {
    const text = amount === undefined ? money.text : writeAmount(amount, money.unit, locale);
    typing.rest();
    if (text !== money.text) onEntry({ unit: money.unit, text });
    onLeave();
  };
  return (
    <>
      <div className="askless-box" data-invalid={invalid || undefined}>
        {mark !== '' && (
          <span className="askless-affix" aria-hidden="true">
            {mark}
          </span>
        )}
        <input
          {...fieldProps(props)}
          aria-describedby={[describedBy, echoId].filter(Boolean).join(' ')}
          className="askless-input askless-input-money"
          dir="ltr"
          inputMode="decimal"
          autoComplete="off"
          value={money.text}
          onChange={({ currentTarget }) => {
            typing.type(currentTarget.value);
            onEntry({ unit: money.unit, text: currentTarget.value });
          }}
          onBlur={tidy}
        />
        <UnitSwitch {...props} unit={money.unit} onUnit={(unit) => onEntry(switchUnit(money, unit, locale))} />
      </div>
      <p className={hasCapitals(currency, locale) ? 'askless-echo askless-echo-2' : 'askless-echo'} id={echoId}>
        {echo && (
          <>
            <bdi>
              <strong>{echo.digits}</strong> {echo.words}
            </bdi>
            {echo.capitals !== '' && !typing.isTyping && <span className="askless-echo-caps">{echo.capitals}</span>}
          </>
        )}
      </p>
    </>
  );
}

/** Milliseconds after the last key: capital numerals that change at each one are not read. */
const rest = 500;

/** Whether a text is being typed: from a key on until it rests, or its field is left. */
function useTyping() {
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => setTyped(undefined), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return { isTyping: typed !== undefined, type: setTyped, rest: () => setTyped(undefined) };
}

interface UnitSwitchProps extends Omit<ControlProps, 'unit'> {
  readonly unit: MoneyUnit;
  readonly onUnit: (unit: MoneyUnit) => void;
}

/** The amount stays the same in another unit. */
function UnitSwitch({ id, spec, unit, onUnit, onLeave, locale, words, currency }: UnitSwitchProps) {
  const usual: readonly MoneyUnit[] = unitsOf(locale, spec.magnitude);
  const units = usual.includes(unit) ? usual : [...usual, unit];
  return (
    <fieldset className="askless-units">
      <legend className="askless-vh">{words.unitLegend}</legend>
      {units.map((one) => (
        <label key={one} className="askless-unit">
          <input
            type="radio"
            name={`${id}-unit`}
            checked={one === unit}
            onChange={() => onUnit(one)}
            onBlur={onLeave}
          />
          <span>{words.unitName(one, currency)}</span>
        </label>
      ))}
    </fieldset>
  );
}
