// Runs the askless command from this repository: builds first where a build is missing or older than its sources, and leaves
// standard output to the command alone.
// Run: pnpm askless …
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const packages = ['core', 'catalog', 'adapters', 'check', 'cli'];

/** When the newest of the files was written; 0 where there is none. */
function newest(pattern: string): number {
  return Math.max(0, ...globSync(pattern, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs));
}

function isStale(name: string): boolean {
  const folder = `packages/${name}`;
  return newest(`${folder}/{package.json,tsup.config.ts,src/**/*.ts}`) > newest(`${folder}/dist/**/*.js`);
}

function build(names: readonly string[]): void {
  const filters = names.map((name) => `--filter=@askless/${name}`);
  const { packageManager } = parseManifest(readFileSync(join(root, 'package.json'), 'utf8'));
  const { status } = spawnSync('npx', ['--yes', packageManager, ...filters, 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}

function parseManifest(json: string): { packageManager: string } {
  return JSON.parse(json) as { packageManager: string };
}

const stale = packages.filter(isStale);
if (stale.length > 0) build(stale);
const bin = join(root, 'packages/cli/dist/bin.js');
// Paths among the arguments mean the folder that the caller stands in.
const { status } = spawnSync(process.execPath, [bin, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
process.exitCode = status ?? 1;
