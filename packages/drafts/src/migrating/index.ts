export { migrateDraft } from './migrateDraft.js';
