export { nestCells, type DocumentCell } from './nestCells.js';
