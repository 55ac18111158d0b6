// Examples of the READMEs and of Storybook's guides compile as they stand: each block marked ts or tsx is a module of its own.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const readmes = globSync(['README.md', '{packages,examples}/*/README.md', '.storybook/guides/*.mdx']);
const longest = 20;

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const blocks = readmes.flatMap((file) => blocksOf(file, readFileSync(file, 'utf8')));

function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(({ 1: language = '', 2: code = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
}

/** What the compiler says of modules in a folder of their own that sees the packages; a bundler takes styles. */
function compile(modules: readonly Block[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'readmes-'));
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const files = modules.map(({ code, language }, place) => {
      writeFileSync(join(folder, `${place}.${language}`), `${code}\nexport {};\n`);
      return `${place}.${language}`;
    });
    const project = { extends: resolve('tsconfig.base.json'), compilerOptions: { types: ['vite/client'] }, files };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    return run(folder).map((fault) =>
      fault.replace(/^(\d+)\.tsx?\((\d+),/, (_, place: string, line: string) => {
        const at = modules[Number(place)];
        return `${at?.file ?? ''}(${(at?.line ?? 0) + Number(line)},`;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string): string[] {
  try {
    execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return output.split('\n').filter((line) => line.includes('error'));
  }
}

test('every example compiles', { timeout: 120_000 }, () => {
  expect(blocks.length).toBeGreaterThanOrEqual(2);
  expect(compile(blocks)).toEqual([]);
});

test('an example that has rotted is found, at its place', { timeout: 120_000 }, () => {
  const text = "# x\n\n```ts\nimport { planForm } from '@askless/core';\nplanForm('no form');\n```\n";
  const [fault = ''] = compile(blocksOf('README.md', text));
  expect(fault).toMatch(/^README\.md\(5,\d+\): error TS2554/);
});

test.each(blocks)('the example at line $line of $file is short', ({ code }) => {
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(longest);
});
