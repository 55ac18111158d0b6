export { fillCells, type DocumentFinding } from './fillCells.js';
