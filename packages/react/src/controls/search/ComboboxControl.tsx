import { useMemo } from 'react';
import type { ControlProps } from '../control.js';
import { Combobox } from './Combobox.js';
import type { SearchOption } from './option.js';

/** One of more options than a list shows at a glance. */
export function ComboboxControl(props: ControlProps) {
  const { spec, options } = props;
  const offered = useMemo(
    () => (spec.options ?? []).map((value) => optionOf(value, options[value] ?? value)),
    [spec.options, options],
  );
  return <Combobox {...props} offered={offered} />;
}

/** A code of a published list, such as `C1310` or `I65`, is worth reading; a form's own word for an option is not. */
function optionOf(value: string, name: string): SearchOption {
  return /\d/.test(value) && value !== name ? { value, name, code: value } : { value, name };
}
