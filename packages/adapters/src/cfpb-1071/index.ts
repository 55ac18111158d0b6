export { cfpb1071 } from './format.js';
