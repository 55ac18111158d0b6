export { actionFields } from './action.js';
export { applicationFields } from './application.js';
export { borrowerFields } from './borrower.js';
export { creditFields } from './credit.js';
export { ownerFields } from './owners.js';
export { pricingFields } from './pricing.js';
