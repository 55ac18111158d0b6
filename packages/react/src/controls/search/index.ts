export { Combobox } from './Combobox.js';
export { ComboboxControl } from './ComboboxControl.js';
export { CountryControl, countryOptions } from './CountryControl.js';
export type { SearchOption } from './option.js';
