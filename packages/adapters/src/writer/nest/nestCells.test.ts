import { describe, expect, it } from 'vitest';
import { nestCells } from './nestCells.js';

describe('nestCells', () => {
  it('nests cells in the order they come in', () => {
    const nested = nestCells([
      { path: 'b.c', value: '1' },
      { path: 'a', value: true },
      { path: 'b.a.x', value: null },
      { path: 'b.b', value: ['2', '3'] },
    ]);
    expect(JSON.stringify(nested)).toBe('{"b":{"c":"1","a":{"x":null},"b":["2","3"]},"a":true}');
  });

  it('keeps a row its place though nothing is written in it, and leaves out a table of nothing', () => {
    const cells = [
      { path: 't[].a', row: 0 },
      { path: 't[].a', row: 2, value: 'x' },
      { path: 'empty[].a', row: 0 },
      { path: 'section.a' },
    ];
    expect(nestCells(cells)).toEqual({ t: [{}, {}, { a: 'x' }] });
  });

  it('makes names that objects have of their own their own', () => {
    const nested = nestCells([
      { path: '__proto__.polluted', value: '1' },
      { path: 'constructor', value: '2' },
    ]);
    expect(JSON.stringify(nested)).toBe('{"__proto__":{"polluted":"1"},"constructor":"2"}');
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('is nothing of nothing', () => {
    expect(nestCells([])).toEqual({});
  });
});
