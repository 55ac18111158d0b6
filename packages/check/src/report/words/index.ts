export { wordBecause, wordClaim, wordFinding } from './wordFinding.js';
export type { FindingText } from './words.js';
