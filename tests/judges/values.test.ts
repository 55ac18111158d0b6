// Dates by the JSON Schema test suite; texts by the Big List of Naughty Strings and fuzzdb.
import { readdirSync, readFileSync } from 'node:fs';
import { parseValue, type IdentifierScheme, type ValueSpec } from '@askless/core';
import { schemes, validateValue } from '@askless/core/validate';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedPath } from './shared.js';

interface DateCase {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

describe.skipIf(!hasShared)('dates', () => {
  it('are those of the JSON Schema suite, from the year 1000', () => {
    const judged = dateCases().filter(({ data }) => typeof data === 'string');
    const disputed = judged.filter(({ data, valid }) => 'value' in parseValue({ kind: 'date' }, data) !== valid);
    // A year before 1000 is a slip of the hand: no loan or birth has one.
    expect(disputed.map(({ data }) => data)).toEqual(['0400-02-29', '0001-01-01']);
    expect(judged.length).toBeGreaterThan(70);
  });

  it('other types are refused: the suite lets them pass because its schema says nothing of types', () => {
    const others = dateCases().filter(({ data }) => typeof data !== 'string');
    expect(others.map(({ data }) => parseValue({ kind: 'date' }, data))).toEqual(
      others.map(() => ({ issue: { code: 'wrong-type' } })),
    );
    expect(others).toHaveLength(6);
  });
});

function dateCases(): readonly DateCase[] {
  const file = sharedPath('corpora', 'json-schema', 'draft2020-12', 'optional', 'format', 'date.json');
  const groups = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly tests: readonly DateCase[] }[];
  return groups.flatMap(({ tests }) => tests);
}

const schemeNames = Object.keys(schemes) as IdentifierScheme[];
const textual: readonly ValueSpec[] = [
  { kind: 'text', maxLength: 2000 },
  { kind: 'texts' },
  { kind: 'address' },
  { kind: 'file' },
  ...schemeNames.map((scheme) => ({ kind: 'identifier' as const, scheme })),
];
const others: readonly ValueSpec[] = (
  ['money', 'integer', 'date', 'boolean', 'choice', 'country', 'region'] as const
).map((kind) => ({ kind, options: ['a'] }));

describe.skipIf(!hasShared)('texts', () => {
  it.each([
    ['the Big List of Naughty Strings', naughty, 515],
    ['fuzzdb', fuzzed, 90],
  ] as const)('%s: each round-trips or has a named code, in every kind', (_name, read, count) => {
    const texts = read();
    expect(texts.length).toBeGreaterThanOrEqual(count);
    for (const spec of [...textual, ...others]) {
      for (const text of texts)
        for (const input of [text, [text], { fileName: text }, { line: text }]) expectNamed(spec, input);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('what is taken is NFC, and only what is empty, too long or holds a forbidden character is refused', () => {
    const verdicts = new Map<string, number>();
    for (const text of hasShared ? [...naughty(), ...fuzzed()] : []) {
      const parsed = parseValue({ kind: 'text', maxLength: 10_000 }, text);
      const verdict =
        'issue' in parsed ? parsed.issue.code : parsed.value === text.normalize('NFC') ? 'NFC' : 'changed';
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    expect([...verdicts.keys()].toSorted()).toEqual(['NFC', 'empty', 'forbidden-character']);
  });
});

/** A value that reads as itself after a journey as JSON; or codes. */
function expectNamed(spec: ValueSpec, input: unknown): void {
  const judged = validateValue(spec, input);
  const again = 'value' in judged ? validateValue(spec, JSON.parse(JSON.stringify(judged.value))) : judged;
  expect(again).toEqual(judged);
  expect('issues' in judged ? judged.issues.filter(({ code }) => !/^[a-z-]+$/.test(code)) : []).toEqual([]);
}

function naughty(): readonly string[] {
  return JSON.parse(readFileSync(sharedPath('corpora', 'blns', 'blns.json'), 'utf8')) as readonly string[];
}

function fuzzed(): readonly string[] {
  const folder = sharedPath('corpora', 'fuzzdb', 'attack', 'unicode');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
}
