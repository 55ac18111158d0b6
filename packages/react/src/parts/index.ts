export { FormFrame } from './FormFrame.js';
export { preloadParts } from './usePreload.js';
