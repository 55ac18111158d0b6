export type { Encoding } from './encoding.js';
export { encodingOf } from './encodingOf.js';
export { formatWants, groupRules, needHolds, wantedIn, type WantedBy, type Wanting } from './wanted.js';
