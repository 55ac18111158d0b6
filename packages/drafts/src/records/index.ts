export { answersFrom, type Recovered } from './answersFrom.js';
export { diffRecords, isKept } from './diffRecords.js';
export { migrationWriter, type DraftMigration, type MigratedRecords } from './draftMigration.js';
export { liveRecords } from './liveRecords.js';
