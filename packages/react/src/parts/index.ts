export { FormFrame } from './FormFrame.js';
