// Joins src/theme/*.css of a package, in the order of their names, into dist/styles.css.
// Run in the package's folder: node ../../scripts/styles.ts
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const theme = 'src/theme';
const files = existsSync(theme) ? globSync(`${theme}/*.css`).toSorted() : [];
mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n') + '\n');
