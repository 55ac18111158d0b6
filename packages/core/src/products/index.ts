export { likelyAnswers } from './likely.js';
export { productsOf, type ClosingGate, type ProductBurden, type ProductStanding } from './productsOf.js';
export { quickCheckOf, type QuickCheckOptions, type QuickQuestion } from './quickCheck.js';
