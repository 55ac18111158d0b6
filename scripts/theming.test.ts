import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themingPage } from './theming.js';

test('every variable, part and class is documented as it is: node scripts/theming.ts writes it', () => {
  expect(readFileSync('docs/theming.md', 'utf8')).toBe(themingPage());
});

test('the page names what hosts build on', () => {
  const page = themingPage();
  expect(page).toContain('| `Question` | `InstanceProps` | One question with all that belongs to it.');
  expect(page).toMatch(/^\| `--askless-base` \| `1rem` \|$/m);
  expect(page).toMatch(/^\| `\.askless-q` \| .*Question/m);
});
