export { defineMigrations, MigrationError, type MigrationFault } from './defineMigrations.js';
export { fitAnswers } from './fitAnswers.js';
export { migrate, type Migrated, type VersionedAnswers } from './migrate.js';
export type { Migration, MigrationChange, Migrations, SplitPart } from './migration.js';
