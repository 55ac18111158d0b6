import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Says once why the judges are skipped, where the reference material is absent. */
export function setup(): void {
  const folder = resolve(import.meta.dirname, '../..', process.env['ASKLESS_SHARED'] ?? '../shared');
  if (existsSync(folder)) return;
  console.log('tests/judges: skipped, no reference material (set ASKLESS_SHARED to its folder).');
}
