export type { ValueIssue } from '../value/index.js';
export { schemes, type Scheme } from './identifiers/index.js';
export { parseAsStored } from './parseAsStored.js';
export { validateValue, valueSchema, type ValueSchema } from './validateValue.js';
