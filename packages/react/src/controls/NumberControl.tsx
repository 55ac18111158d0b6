import { useRef, useState } from 'react';
import { textIn } from '../entry/index.js';
import { fieldProps, type ControlProps } from './control.js';
import { FractionCheck } from './lateControls.js';

/** A number with what it counts at its end. No spinner: a wheel turned by accident would change the answer. */
export function NumberControl(props: ControlProps) {
  const { id, spec, entry, invalid, onEntry, unit, describedBy } = props;
  const affix = spec.kind === 'percent' ? '%' : unit;
  const affixId = `${id}-unit`;
  const [isLeft, setLeft] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="askless-box askless-w-sm" data-invalid={invalid || undefined}>
        <input
          ref={input}
          {...fieldProps(props)}
          aria-describedby={[describedBy, affix !== undefined && affixId].filter(Boolean).join(' ') || undefined}
          className="askless-input"
          dir="ltr"
          inputMode={spec.kind === 'integer' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={textIn(entry)}
          onChange={({ currentTarget }) => {
            setLeft(false);
            onEntry(currentTarget.value);
          }}
          onBlur={() => {
            setLeft(true);
            props.onLeave();
          }}
        />
        {affix !== undefined && (
          <span className="askless-affix askless-affix-end" id={affixId}>
            {affix}
          </span>
        )}
      </div>
      {isLeft && !invalid && spec.kind === 'percent' && (
        <FractionCheck {...props} onSaid={() => input.current?.focus()} />
      )}
    </>
  );
}
