import type { ReactNode } from 'react';
import { textIn } from '../entry/index.js';
import { fieldProps, type ControlProps } from './control.js';
import { SelectBox } from './SelectBox.js';

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

/** A list in which nothing is chosen beforehand. */
export function Select({ children, ...props }: ControlProps & { readonly children: ReactNode }) {
  const { entry, words, onEntry } = props;
  return (
    <SelectBox
      {...fieldProps(props)}
      value={textIn(entry)}
      onChange={({ currentTarget }) => onEntry(currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      {children}
    </SelectBox>
  );
}
