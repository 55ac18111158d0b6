export { ChoiceControl, YesNoControl } from './ChoiceCards.js';
export { ChoicesControl } from './ChoicesControl.js';
export { DateControl } from './DateControl.js';
export { IdentifierControl } from './IdentifierControl.js';
export { MoneyControl } from './MoneyControl.js';
export { NumberControl } from './NumberControl.js';
export { SelectBox } from './SelectBox.js';
export { SelectControl } from './SelectControl.js';
export { LongTextControl, TextControl } from './TextControl.js';
export type { ControlProps } from './control.js';
export { ControlFor } from './ControlFor.js';
export {
  AddressControl,
  CountryControl,
  FileControl,
  lateControlFor,
  lateControls,
  Suggestions,
  TextsControl,
} from './lateControls.js';
export { Suggested } from './Suggested.js';
export { groupRole } from './shape.js';
