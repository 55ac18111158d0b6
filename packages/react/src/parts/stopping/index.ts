export { LeftPage } from './LeftPage.js';
export { StoppedPage } from './StoppedPage.js';
