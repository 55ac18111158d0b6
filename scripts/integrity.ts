// Lists the digests of the files for pages without a build, for the attribute `integrity`: dist/script/integrity.json.
// Run in the package's folder: node ../../scripts/integrity.ts
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/script';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .toSorted();
const digests = files.map((name) => [
  name,
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${name}`))
    .digest('base64')}`,
]);
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
