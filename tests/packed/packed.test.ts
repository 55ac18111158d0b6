// The packages as a consumer gets them: packed, unpacked beside their dependencies, imported in plain Node.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

interface Manifest {
  name: string;
  packageManager?: string;
  license: string;
  bin?: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, '../..');
const names = readdirSync(join(root, 'packages'));
const consumer = join(root, 'temp/packed');
const installed = (name: string): string => join(consumer, 'node_modules/@askless', name);

beforeAll(() => {
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(consumer, { recursive: true });
  const { packageManager } = parseManifest(join(root, 'package.json'));
  const pack = [packageManager ?? 'pnpm', '-r', '--filter=./packages/*', 'pack', '--pack-destination', consumer];
  execFileSync('npx', ['--yes', ...pack], { cwd: root, stdio: 'pipe' });
  for (const name of names) {
    mkdirSync(installed(name), { recursive: true });
    const tarball = join(consumer, `askless-${name}-0.0.0.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', installed(name), '--strip-components=1']);
  }
  for (const dependency of globSync('packages/*/node_modules/{*,@*/*}', { cwd: root })) linkDependency(dependency);
});

describe.each(names)('@askless/%s', (name) => {
  test('ships its build, its licence and nothing else', () => {
    const files = globSync('**/*.*', { cwd: installed(name) });
    expect(
      files.filter((file) => !/^(dist\/.+\.(js|js\.map|d\.ts|css)|package\.json|README\.md|docs\/.+\.md)$/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /\.(test|test-d|stories)\./.test(file))).toEqual([]);
    expect(readdirSync(installed(name))).toContain('LICENSE');
    expect(manifestOf(name)).toMatchObject({ name: `@askless/${name}`, license: 'MIT' });
  });

  test('shows its sources to nobody', () => {
    expect(JSON.stringify(manifestOf(name).exports)).not.toContain('./src/');
    expect(
      Object.values(manifestOf(name).dependencies ?? {}).filter((range) => /^(workspace|catalog):/.test(range)),
    ).toEqual([]);
  });

  test('every entry can be imported in Node', () => {
    const entries = listEntries(name);
    const script = `await Promise.all(${JSON.stringify(entries)}.map((entry) => import(entry)));`;
    const run = () =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: consumer, stdio: 'pipe' });
    expect(String(run())).toBe('');
  });

  test('needs no eval and no whole zod', () => {
    for (const file of globSync('dist/**/*.js', { cwd: installed(name) })) {
      expect(read(name, file)).not.toMatch(/\beval\(|new Function\(|from ?["']zod["']/);
    }
  });
});

test("React's client boundary is the component entry alone", () => {
  expect(read('react', 'dist/index.js')).toMatch(/^["']use client["']/);
  expect(read('react', 'dist/texts/en.js')).not.toContain('use client');
  expect(read('react', 'dist/texts/zh-CN.js')).not.toContain('use client');
});

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

/** The specifiers a consumer can import code from. */
function listEntries(name: string): string[] {
  return Object.entries(manifestOf(name).exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [`@askless/${name}${subpath.slice(1)}`],
  );
}

function manifestOf(name: string): Manifest {
  return parseManifest(join(installed(name), 'package.json'));
}

function parseManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function read(name: string, file: string): string {
  return readFileSync(join(installed(name), file), 'utf8');
}

test("the form's entry begins with 'use client', for frameworks that render on a server", () => {
  expect(readFileSync(join(installed('react'), 'dist/index.js'), 'utf8').split('\n')[0]).toMatch(
    /^['"]use client['"];$/,
  );
});
