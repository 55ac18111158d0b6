export type { Encoding } from './encoding.js';
export { encodingOf } from './encodingOf.js';
