import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** The folder of third-party reference material: ASKLESS_SHARED, else `shared` beside the repository. */
export const sharedFolder = resolve(repository, process.env['ASKLESS_SHARED'] ?? '../shared');

/** Whether that folder is there: `describe.skipIf(!hasShared)`. */
export const hasShared = existsSync(sharedFolder);

/** A path inside that folder. */
export function sharedPath(...parts: readonly string[]): string {
  return join(sharedFolder, ...parts);
}
