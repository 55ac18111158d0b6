export { styleText } from './styleText.js';
