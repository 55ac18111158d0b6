export { CsvError, type CsvFault, type CsvPlace } from './csvError.js';
export { readCsv, type CsvRecord } from './readCsv.js';
export { writeCsvRecord } from './writeCsvRecord.js';
