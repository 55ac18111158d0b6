export { Consent, SourceConsents } from './sources/index.js';
export { QuickCheckPage } from './start/index.js';
export { LeftPage, StoppedPage } from './stopping/index.js';
