import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from './hashOf.js';

it('is the same whatever the order of keys, and after a way through JSON', () => {
  expect(hashOf({ one: 1, two: { three: ['a', null], four: true } })).toBe(
    hashOf({ two: { four: true, three: ['a', null] }, one: 1 }),
  );
  expect(hashOf({ one: 1, nothing: undefined })).toBe(hashOf({ one: 1 }));
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(hashOf(JSON.parse(JSON.stringify(data)))).toBe(hashOf(data));
      expect(hashOf(data)).toMatch(/^[\da-f]{14}$/);
    }),
    { numRuns: 300 },
  );
});

it('tells apart what is written alike', () => {
  const alike = [
    '1',
    1,
    '',
    null,
    'null',
    true,
    'true',
    [],
    {},
    [[]],
    [{}],
    ['1'],
    [1],
    ['1', '2'],
    ['12'],
    ['2', '1'],
    [['1'], '2'],
    ['1', ['2']],
    { a: '1', b: '2' },
    { a: '2', b: '1' },
    { a: 'b', b: 'a' },
    { ab: '' },
    { a: 'b' },
    { b: 'a' },
    { a: { b: '1' } },
    { b: { a: '1' } },
    { a: '1', b: '1' },
    { a: null },
    '\u{1F600}',
    '\uD83D',
  ];
  expect(new Set(alike.map((data) => hashOf(data))).size).toBe(alike.length);
});

it('finds no two of many short texts and numbers alike', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => [
    number,
    String(number),
    { id: number },
    [number, 0],
  ]).flat();
  expect(new Set(many.map((data) => hashOf(data))).size).toBe(many.length);
});
