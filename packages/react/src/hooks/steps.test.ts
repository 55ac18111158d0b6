import { expect, it } from 'vitest';
import { stepsOf } from './steps.js';

it('what is known before a question stands with it, and what follows the last one with that', () => {
  const steps = stepsOf({
    id: 'about',
    items: [
      { item: 'known', ids: ['about.name'] },
      { item: 'question', id: 'about.staff' },
      { item: 'fold', ids: ['about.a', 'about.b', 'about.c'] },
      { item: 'group', group: 'owners' },
      { item: 'derived', ids: ['about.total'] },
    ],
    fields: ['about.staff', 'owners[r1].name', 'owners.closed'],
    open: [],
    known: 1,
  });
  expect(steps.map(({ key, fields, items }) => [key, fields, items.map(({ item }) => item)])).toEqual([
    ['about.staff', ['about.staff'], ['known', 'question']],
    ['owners', ['owners[r1].name', 'owners.closed'], ['fold', 'group', 'derived']],
  ]);
});

it('a section with nothing to ask is one step', () => {
  const items = [{ item: 'known' as const, ids: ['about.name'] }];
  expect(stepsOf({ id: 'about', items, fields: [], open: [], known: 1 })).toEqual([
    { key: 'about', items, fields: [] },
  ]);
});
