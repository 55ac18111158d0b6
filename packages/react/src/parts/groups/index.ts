export { GroupCards } from './GroupCards.js';
export { YearTable } from './YearTable.js';
