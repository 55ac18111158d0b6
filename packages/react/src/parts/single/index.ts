export { SinglePage } from './SinglePage.js';
