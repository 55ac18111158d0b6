export { answersFrom, type Recovered } from './answersFrom.js';
export { diffRecords, isKept } from './diffRecords.js';
