// Each numbered rule of the engine stands in the name of a test.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const named = /(?:\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*|^\s*\[)(['"`])((?:(?!\1).)*)\1/gm;

function rules(): string[] {
  const spec = readFileSync('packages/core/SPEC.md', 'utf8');
  return [...spec.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(([, id = '']) => id);
}

function testedRules(): Set<string> {
  const files = globSync(['packages/core/src/**/*.test.ts', 'tests/{properties,judges}/*.test.ts']);
  const names = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([, , name = '']) => name));
  return new Set(names.flatMap((name) => [...name.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = '']) => id)));
}

test('rules are numbered once, without gaps', () => {
  const ids = rules();
  for (const section of new Set(ids.map((id) => id.charAt(0)))) {
    const own = ids.filter((id) => id.startsWith(section)).map((id) => Number(id.slice(1)));
    const numbers = own.toSorted((one, other) => one - other);
    expect({ section, numbers }).toEqual({ section, numbers: numbers.map((_, place) => place + 1) });
  }
  expect(ids.length).toBeGreaterThan(60);
});

test('each has a test, and each number in a test’s name is a rule', () => {
  const ids = rules();
  const tested = testedRules();
  expect(ids.filter((id) => !tested.has(id))).toEqual([]);
  expect([...tested].filter((id) => !ids.includes(id))).toEqual([]);
});
