// Each numbered rule of a package stands in the name of a test.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const named = /(?:\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*|^\s*\[)(['"`])((?:(?!\1).)*)\1/gm;

/** A package's rules, and the tests that may name them. */
const specs = [
  { name: 'core', least: 60, tests: ['packages/core/src/**/*.test.ts', 'tests/{properties,judges}/*.test.ts'] },
  {
    name: 'drafts',
    least: 10,
    tests: ['packages/drafts/src/**/*.test.ts', 'tests/e2e/{kills,storage}.test.ts'],
  },
  { name: 'react', least: 40, tests: ['packages/react/src/**/*.test.{ts,tsx}'] },
] as const;

function rules(name: string): string[] {
  const spec = readFileSync(`packages/${name}/SPEC.md`, 'utf8');
  return [...spec.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(([, id = '']) => id);
}

function testedRules(tests: readonly string[]): Set<string> {
  const files = globSync([...tests]);
  const names = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([, , one = '']) => one));
  return new Set(names.flatMap((one) => [...one.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = '']) => id)));
}

describe.each(specs)('$name', ({ name, least, tests }) => {
  test('rules are numbered once, without gaps', () => {
    const ids = rules(name);
    for (const section of new Set(ids.map((id) => id.charAt(0)))) {
      const own = ids.filter((id) => id.startsWith(section)).map((id) => Number(id.slice(1)));
      const numbers = own.toSorted((one, other) => one - other);
      expect({ section, numbers }).toEqual({ section, numbers: numbers.map((_, place) => place + 1) });
    }
    expect(ids.length).toBeGreaterThan(least);
  });

  test('each has a test, and each number in a test’s name is a rule', () => {
    const ids = rules(name);
    const tested = testedRules(tests);
    expect(ids.filter((id) => !tested.has(id))).toEqual([]);
    expect([...tested].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
