import { expect, test } from 'vitest';
import { createLoader } from './createLoader.js';

test('loads once, however often it is asked', async () => {
  let loads = 0;
  const loader = createLoader(async () => (loads += 1));
  expect(loader.get()).toEqual({ status: 'waiting' });
  await Promise.all([loader.load(), loader.load()]);
  await loader.load();
  expect(loads).toBe(1);
  expect(loader.get()).toEqual({ status: 'loaded', loaded: 1 });
});

test('a failure is a state, and asking again loads anew', async () => {
  const outcomes = [Promise.reject(new Error('offline')), Promise.resolve('there')];
  const loader = createLoader(async () => outcomes.shift());
  const states: string[] = [];
  loader.subscribe(() => states.push(loader.get().status));
  await loader.load();
  await loader.load();
  expect(states).toEqual(['failed', 'waiting', 'loaded']);
  expect(loader.get()).toEqual({ status: 'loaded', loaded: 'there' });
});
