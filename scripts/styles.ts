// Joins what src/theme/index.css of a package imports, in that order, into dist/styles.css.
// Run in the package's folder: node ../../scripts/styles.ts
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const theme = 'src/theme';
const index = readFileSync(`${theme}/index.css`, 'utf8');
const names = [...index.matchAll(/@import '\.\/(.+?)';/g)].map(([, name = '']) => name);
const forgotten = readdirSync(theme).filter((name) => name !== 'index.css' && !names.includes(name));
if (forgotten.length > 0) throw new Error(`${theme}/index.css does not import ${forgotten.join(', ')}.`);
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/styles.css',
  `${names.map((name) => readFileSync(`${theme}/${name}`, 'utf8').trim()).join('\n\n')}\n`,
);
