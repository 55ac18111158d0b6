export { attributeNames, type AttributeName } from './attributes.js';
export { content, defineContent, type ElementContent, type FormContent } from './content.js';
export { deviceDrafts } from './keeping.js';
export { loadNamed, MarkupError, type Named, type NamedContent } from './loadNamed.js';
export { readKnown } from './readKnown.js';
export { readLook, readSettings, type Look, type Settings } from './readSettings.js';
export { formSheet } from './sheet.js';
