export { AddressControl } from './AddressControl.js';
export { FileControl } from './FileControl.js';
export { FractionCheck } from './FractionCheck.js';
export { TextsControl } from './TextsControl.js';
export { Suggestions } from './Suggestions.js';
