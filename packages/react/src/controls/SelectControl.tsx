import type { ReactNode } from 'react';
import { textIn } from '../entry/index.js';
import { Icon } from '../icons/index.js';
import { fieldProps, type ControlProps } from './control.js';

/** One of many options. */
export function SelectControl(props: ControlProps) {
  const { spec, options } = props;
  return (
    <Select {...props}>
      {spec.options?.map((code) => (
        <option key={code} value={code}>
          {options[code] ?? code}
        </option>
      ))}
    </Select>
  );
}

/** The browser's own list, in the look of the other controls; nothing is chosen beforehand. */
export function Select({ children, ...props }: ControlProps & { readonly children: ReactNode }) {
  const { entry, words, onEntry } = props;
  return (
    <span className="askless-selectwrap askless-w-md">
      <select
        {...fieldProps(props)}
        className="askless-select"
        value={textIn(entry)}
        onChange={({ currentTarget }) => onEntry(currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {children}
      </select>
      <Icon name="down" />
    </span>
  );
}
