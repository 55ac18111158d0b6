export { columnsOf, type Column } from './columns.js';
export { recordReader, separator, type RecordCells } from './recordReader.js';
