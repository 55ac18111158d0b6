export { memoryDrafts } from './memoryDrafts.js';
