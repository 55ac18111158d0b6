import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLayers, listLayers } from './layers.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('reads the first word of each line', () => {
  expect(listLayers('# lowest first\nvalue  kinds of values\n\n  rule\n')).toEqual(['value', 'rule']);
});

test('a folder may import earlier folders through their index, and itself freely', () => {
  expect(
    faultsOf({
      'rule/rule.ts': "import type { Value } from '../value/index.js';\nimport { walk } from './walk.js';",
      'index.ts': "export { evaluate } from './rule/index.js';",
      'value/value.test.ts': "import { evaluate } from '../rule/rule.js';",
    }),
  ).toEqual([]);
});

test.each([
  [
    'a later folder',
    'value/value.ts',
    "import type { Rule } from '../rule/index.js';",
    'rule comes after value in LAYERS.',
  ],
  ['a re-export', 'value/value.ts', "export * from '../rule/index.js';", 'rule comes after value in LAYERS.'],
  ['a lazy import', 'value/value.ts', "await import('../rule/index.js');", 'rule comes after value in LAYERS.'],
  [
    'past an index',
    'rule/rule.ts',
    "import {\n  x,\n} from '../value/value.js';",
    'import value/index.js, which is what the folder offers.',
  ],
  [
    'past an index, from the top',
    'index.ts',
    "export { x } from './value/value.js';",
    'import value/index.js, which is what the folder offers.',
  ],
  [
    'the top of src',
    'rule/rule.ts',
    "import '../index.js';",
    'the top of src imports the folders, not the other way round.',
  ],
  [
    'another package',
    'rule/rule.ts',
    "import '../../../core/src/index.js';",
    'that is outside this package; import the package by its name.',
  ],
])('refuses %s', (_what, file, source, fault) => {
  expect(faultsOf({ [file]: source }).map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([fault]);
});

test('refuses a folder that LAYERS does not list, and a line without a folder', () => {
  expect(faultsOf({ 'other/other.ts': '' }, 'value\nrule\ngone\n')).toEqual([
    expect.stringContaining('LAYERS does not list other.'),
    expect.stringContaining('LAYERS lists gone, which is no folder.'),
  ]);
});

/** The faults of a package with the folders value and rule and these files. */
function faultsOf(files: Record<string, string>, layers = 'value\nrule\n'): string[] {
  const src = mkdtempSync(join(tmpdir(), 'layers-'));
  folders.push(src);
  const all = { 'value/index.ts': '', 'rule/index.ts': '', LAYERS: layers, ...files };
  for (const [file, source] of Object.entries(all)) {
    mkdirSync(dirname(join(src, file)), { recursive: true });
    writeFileSync(join(src, file), source);
  }
  return checkLayers(src);
}
