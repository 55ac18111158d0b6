// Checks one direction inside each package that has a src/LAYERS file. That file names the folders of src, lowest first, one a
// line (the first word; the rest of the line, and lines that begin with #, are for the reader). A folder imports only earlier
// folders, and only through their index.ts; files at the top of src may import any folder; tests may import anything.
// Run: node scripts/layers.ts
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const exempt = /\.(test|test-d|stories)\.tsx?$/;
const specifier = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What is wrong in one package, a sentence each. */
export function checkLayers(src: string): string[] {
  const layers = listLayers(readFileSync(join(src, 'LAYERS'), 'utf8'));
  const folders = readdirSync(src, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  return [
    ...folders.filter((folder) => !layers.includes(folder)).map((folder) => `${src}/LAYERS does not list ${folder}.`),
    ...layers
      .filter((folder) => !folders.includes(folder))
      .map((folder) => `${src}/LAYERS lists ${folder}, which is no folder.`),
    ...globSync('**/*.{ts,tsx}', { cwd: src })
      .filter((file) => !exempt.test(file))
      .toSorted()
      .flatMap((file) => checkFile(src, file, layers)),
  ];
}

/** The folder names of a LAYERS file, lowest first. */
export function listLayers(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const name = line.trim().split(/\s+/)[0] ?? '';
    return name === '' || name.startsWith('#') ? [] : [name];
  });
}

function checkFile(src: string, file: string, layers: readonly string[]): string[] {
  const own = folderOf(file);
  return listImports(readFileSync(join(src, file), 'utf8')).flatMap((target) => {
    const path = relative(src, resolve(src, dirname(file), target));
    const fault = faultOf(own, path, layers);
    return fault === undefined ? [] : [`${join(src, file)} imports ${target}: ${fault}`];
  });
}

/** Relative imports and re-exports, types too. */
function listImports(source: string): string[] {
  return [...source.matchAll(specifier)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? '';
    return target.startsWith('.') ? [target] : [];
  });
}

function faultOf(own: string, path: string, layers: readonly string[]): string | undefined {
  const folder = folderOf(path);
  if (folder === own) return undefined;
  if (path.startsWith('..')) return 'that is outside this package; import the package by its name.';
  if (folder === '') return 'the top of src imports the folders, not the other way round.';
  if (!/^[^/]+\/index\.(js|ts|tsx)$/.test(path)) return `import ${folder}/index.js, which is what the folder offers.`;
  if (own !== '' && layers.indexOf(folder) > layers.indexOf(own)) return `${folder} comes after ${own} in LAYERS.`;
  return undefined;
}

/** The first folder of a path inside src; empty for a file at its top. */
function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

if (import.meta.main) {
  const sources = globSync('packages/*/src').filter((src) => existsSync(join(src, 'LAYERS')));
  const faults = sources.flatMap(checkLayers);
  for (const fault of faults) console.error(fault);
  console.log(`layers: ${sources.length} packages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
