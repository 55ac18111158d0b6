// Runs the askless command from this repository: builds first where a build is missing or older than its sources, and leaves
// standard output to the command alone.
// Run: pnpm askless …
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const packages = ['core', 'catalog', 'adapters', 'cli'];

/** When the newest of the files was written; 0 where there is none. */
function newest(pattern: string): number {
  return Math.max(0, ...globSync(pattern).map((file) => statSync(file).mtimeMs));
}

function isStale(name: string): boolean {
  const folder = `packages/${name}`;
  return newest(`${folder}/{package.json,tsup.config.ts,src/**/*.ts}`) > newest(`${folder}/dist/**/*.js`);
}

function build(names: readonly string[]): void {
  const filters = names.map((name) => `--filter=@askless/${name}`);
  const { status } = spawnSync('pnpm', [...filters, 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

const stale = packages.filter(isStale);
if (stale.length > 0) build(stale);
const bin = `${process.cwd()}/packages/cli/dist/bin.js`;
// Paths among the arguments mean the folder that the caller stands in.
const { status } = spawnSync(process.execPath, [bin, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
});
process.exitCode = status ?? 1;
