import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { burdenTable } from './burden.js';
import { untilDecided } from './quickCheck.js';

const readme = readFileSync('packages/catalog/README.md', 'utf8');

test('the catalogue’s README has the burden of each persona as it is', () => {
  expect(readme).toContain(burdenTable());
});

test('the quick check decides the products of the personas with fewer questions than the authored order', () => {
  const { authored, quick } = untilDecided(0);
  expect({ authored: authored.toFixed(1), quick: quick.toFixed(1) }).toEqual({ authored: '12.8', quick: '4.9' });
}, 120_000);
