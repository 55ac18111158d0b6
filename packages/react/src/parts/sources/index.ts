export { SourceConsents } from './SourceConsents.js';
