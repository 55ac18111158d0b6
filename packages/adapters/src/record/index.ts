export { cellText, tokenText, type CellValue } from './cellText.js';
export { columnsOf, type Column } from './columns.js';
export { fillRecord, type FilledRecord, type RecordFinding, type Supplied } from './fillRecord.js';
export { recordReader, separator, type RecordCells } from './recordReader.js';
