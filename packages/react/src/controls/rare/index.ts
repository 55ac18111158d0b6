export { AddressControl } from './AddressControl.js';
export { CountryControl } from './CountryControl.js';
export { FileControl } from './FileControl.js';
export { TextsControl } from './TextsControl.js';
