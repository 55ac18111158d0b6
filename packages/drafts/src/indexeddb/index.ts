export { browserDrafts, type BrowserDraftsOptions } from './browserDrafts.js';
