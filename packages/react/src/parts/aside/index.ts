export { CostCard } from './CostCard.js';
export { FeedbackCard } from './FeedbackCard.js';
