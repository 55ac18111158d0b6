export { QuickCheckPage } from './QuickCheckPage.js';
