export { tokenText, type CellValue } from './cellText.js';
export { columnsOf, type Column } from './columns.js';
export { fillRecord, type FilledRecord, type RecordFinding, type Supplied } from './fillRecord.js';
export { readRecord, type Loss, type Reading, type ReadRecord } from './readRecord.js';
export { recordReader, separator } from './recordReader.js';
