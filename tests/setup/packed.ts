// The packages as a consumer gets them: packed, unpacked beside their dependencies, in temp/packed.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The consumer's folder. */
export const consumer = join(root, 'temp/packed');

/** Packs and unpacks every package, and puts the examples beside them. */
export function setup(): void {
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(consumer, { recursive: true });
  const { packageManager } = parseRoot(readFileSync(join(root, 'package.json'), 'utf8'));
  const pack = [packageManager, '-r', '--filter=./packages/*', 'pack', '--pack-destination', consumer];
  execFileSync('npx', ['--yes', ...pack], { cwd: root, stdio: 'pipe' });
  for (const name of readdirSync(join(root, 'packages'))) {
    const installed = join(consumer, 'node_modules/@askless', name);
    mkdirSync(installed, { recursive: true });
    const tarball = join(consumer, `askless-${name}-0.0.0.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  }
  for (const dependency of globSync('{packages,examples}/*/node_modules/{*,@*/*}', { cwd: root }))
    linkDependency(dependency);
  for (const example of globSync('examples/*', { cwd: root })) copyExample(join(root, example));
}

/** Links a third-party package into the consumer, unless it is there: the packages of this repository come from their tarballs. */
function linkDependency(path: string): void {
  const name = path.split('/node_modules/')[1] ?? '';
  if (name.startsWith('.') || name.startsWith('@askless') || /^@[^/]+$/.test(name)) return;
  const link = join(consumer, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  try {
    symlinkSync(join(root, path), link);
  } catch {
    // Two packages share the dependency.
  }
}

/** Without what was built or installed in it. */
function copyExample(folder: string): void {
  cpSync(folder, join(consumer, 'examples', basename(folder)), {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist|\.next|received)$/.test(path),
  });
}

function parseRoot(json: string): { readonly packageManager: string } {
  return JSON.parse(json) as { packageManager: string };
}
