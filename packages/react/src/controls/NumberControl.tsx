import { textIn } from '../entry/index.js';
import { fieldProps, type ControlProps } from './control.js';

/** A number with what it counts at its end. No spinner: a wheel turned by accident would change the answer. */
export function NumberControl(props: ControlProps) {
  const { spec, entry, invalid, onEntry, unit } = props;
  const affix = spec.kind === 'percent' ? '%' : unit;
  return (
    <div className="askless-box askless-w-sm" data-invalid={invalid || undefined}>
      <input
        {...fieldProps(props)}
        className="askless-input"
        dir="ltr"
        inputMode={spec.kind === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={textIn(entry)}
        onChange={({ currentTarget }) => onEntry(currentTarget.value)}
      />
      {affix !== undefined && <span className="askless-affix askless-affix-end">{affix}</span>}
    </div>
  );
}
