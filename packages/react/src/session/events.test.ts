import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventStability } from './events.js';

it('[T2] every event is documented with its stability, and none besides', () => {
  const rows = readFileSync('docs/events.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (stable|experimental) \|/gm);
  expect(Object.fromEntries([...rows].map(([, event, stability]) => [event, stability]))).toEqual(eventStability);
});
