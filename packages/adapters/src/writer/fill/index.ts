export { fillCells, type DocumentFinding, type Filled, type Filling } from './fillCells.js';
