export { differencesOf } from './differences.js';
export { referencePlan } from './referencePlan.js';
