export { decidingFacts, type Facts } from './decidingFacts.js';
export { explain } from './explain.js';
export type { Explanation, Fact } from './explanation.js';
export { nameOf, wordExplanation, type ExplainWords, type Wording } from './sentences.js';
