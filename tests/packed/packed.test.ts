// The packages as a consumer gets them, imported in plain Node.
import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consumer } from '../setup/packed.js';

interface Manifest {
  name: string;
  license: string;
  bin?: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, '../..');
const names = readdirSync(join(root, 'packages'));
const installed = (name: string): string => join(consumer, 'node_modules/@askless', name);

const shipped =
  /^(dist\/.+\.(js|js\.map|d\.ts|css)|dist\/script\/integrity\.json|custom-elements\.json|package\.json|README\.md|docs\/.+\.md)$/;

describe.each(names)('@askless/%s', (name) => {
  test('ships its build, its licence and nothing else', () => {
    const files = globSync('**/*.*', { cwd: installed(name) });
    expect(files.filter((file) => !shipped.test(file))).toEqual([]);
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
  expect(read('react', 'dist/texts/given/en.js')).not.toContain('use client');
});

/** The specifiers a consumer can import code from. */
function listEntries(name: string): string[] {
  return Object.entries(manifestOf(name).exports).flatMap(([subpath, target]) =>
    typeof target === 'string' || subpath.includes('*') ? [] : [`@askless/${name}${subpath.slice(1)}`],
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
