export { answersFrom, type Recovered } from './answersFrom.js';
export { diffRecords, isKept } from './diffRecords.js';
export { migrateRecords, migrationWriter, type MigratedRecords } from './migrateRecords.js';
