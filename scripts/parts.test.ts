// Every default part stands on what hosts have too: the package's own entry.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = 'packages/react/src';
/** What loads parts ahead is none. */
const exempt = /\.(test|stories)\.|usePreload/;
const offered = /^(hooks|icons|slots|controls|loading|parts)$/;

const sources = globSync(`${src}/parts/**/*.{ts,tsx}`).filter((file) => !exempt.test(file));
const exported = new Set(
  [...readFileSync(`${src}/index.tsx`, 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace('type ', '').trim()),
  ),
);

/** What a file imports of the package: folder, and names. */
function importsOf(file: string): readonly { readonly folder: string; readonly names: readonly string[] }[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/import (type )?\{([^}]*)\} from '((?:\.\.\/)+)(\w[\w-]*)\/index\.js'/g),
  ].map(([, , names = '', , folder = '']) => ({
    folder,
    names: names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }));
}

test.each(sources)('%s', (file) => {
  const imports = importsOf(file);
  expect(imports.map(({ folder }) => folder).filter((folder) => !offered.test(folder))).toEqual([]);
  const hooks = imports.flatMap(({ folder, names }) => (folder === 'hooks' ? names : []));
  expect(hooks.map((name) => name.replace('type ', '')).filter((name) => !exported.has(name))).toEqual([]);
});

test('there are parts', () => {
  expect(sources.length).toBeGreaterThan(30);
});
