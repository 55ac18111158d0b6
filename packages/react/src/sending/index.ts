export { NotAccepted, submitTo, type SubmitToOptions } from './submitTo.js';
