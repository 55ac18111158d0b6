export { Consent } from './Consent.js';
export { SourceConsents } from './SourceConsents.js';
