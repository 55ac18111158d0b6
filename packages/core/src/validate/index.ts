export type { ValueIssue } from '../value/index.js';
export { schemes, type Scheme } from './identifiers/index.js';
export { parseAsStored } from './parseAsStored.js';
export { validateValue } from './validateValue.js';
export { valueSchema, type ValueSchema } from './valueSchema.js';
