export { decidingFacts, type Facts } from './decidingFacts.js';
export { explain } from './explain.js';
export { explainChange, type ChangeExplanation, type Difference } from './explainChange.js';
export type { Explanation, Fact, OtherAnswer } from './explanation.js';
export { nameOf, wordFacts } from './names.js';
export { wordExplanation } from './sentences.js';
export type { Link, Way } from './ways.js';
export { wordChange } from './wordChange.js';
export type { ChangeWords, ExplainWords, StaffWords, Wording } from './words.js';
