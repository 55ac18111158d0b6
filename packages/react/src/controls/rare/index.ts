export { AddressControl } from './AddressControl.js';
export { FileControl } from './FileControl.js';
export { TextsControl } from './TextsControl.js';
