// Joins what src/theme/index.css of a package imports, in that order, into dist/styles.css.
// The same rules in @layer askless are dist/styles.layered.css, for hosts whose own style sheets are layered; the text becomes the
// module dist/theme/styleText.js, for sheets made by code.
// Run in the package's folder: node ../../scripts/styles.ts
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const theme = 'src/theme';
const index = readFileSync(`${theme}/index.css`, 'utf8');
const names = [...index.matchAll(/@import '\.\/(.+?)';/g)].map(([, name = '']) => name);
const forgotten = readdirSync(theme).filter(
  (name) => name.endsWith('.css') && name !== 'index.css' && !names.includes(name),
);
if (forgotten.length > 0) throw new Error(`${theme}/index.css does not import ${forgotten.join(', ')}.`);
const text = `${names.map((name) => readFileSync(`${theme}/${name}`, 'utf8').trim()).join('\n\n')}\n`;
mkdirSync('dist/theme', { recursive: true });
writeFileSync('dist/styles.css', text);
writeFileSync('dist/styles.layered.css', `@layer askless {\n${text}}\n`);
const short = text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s*\n\s*/g, '\n');
writeFileSync('dist/theme/styleText.js', `export const styleText = ${JSON.stringify(short)};\n`);
