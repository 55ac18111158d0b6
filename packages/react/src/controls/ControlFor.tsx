import type { ComponentType } from 'react';
import { ChoiceControl, YesNoControl } from './ChoiceCards.js';
import { ChoicesControl } from './ChoicesControl.js';
import type { ControlProps } from './control.js';
import { DateControl } from './DateControl.js';
import { IdentifierControl } from './IdentifierControl.js';
import { MoneyControl } from './MoneyControl.js';
import { NumberControl } from './NumberControl.js';
import { SelectControl } from './SelectControl.js';
import { AddressControl, ComboboxControl, CountryControl, FileControl, TextsControl } from './lateControls.js';
import { shapeOf, type ControlShape } from './shape.js';
import { Suggested } from './Suggested.js';
import { LongTextControl, TextControl } from './TextControl.js';

const controls: Readonly<Record<ControlShape, ComponentType<ControlProps>>> = {
  yesNo: YesNoControl,
  cards: ChoiceControl,
  select: SelectControl,
  combobox: ComboboxControl,
  checks: ChoicesControl,
  country: CountryControl,
  money: MoneyControl,
  number: NumberControl,
  date: DateControl,
  text: TextControl,
  longText: LongTextControl,
  identifier: IdentifierControl,
  lines: TextsControl,
  address: AddressControl,
  file: FileControl,
};

/** The control for a kind of value, with the usual answers beside it. */
export function ControlFor(props: ControlProps) {
  const Control = controls[shapeOf(props.spec)];
  return (
    <Suggested {...props}>
      <Control {...props} />
    </Suggested>
  );
}
