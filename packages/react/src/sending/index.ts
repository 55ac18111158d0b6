export { submitTo, type SubmitToOptions } from './submitTo.js';
