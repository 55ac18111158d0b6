export { NotAccepted, submitTo } from './submitTo.js';
