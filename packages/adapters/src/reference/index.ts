export { defineReference } from './defineReference.js';
export type { ReferenceDocument, ReferenceHead } from './document.js';
