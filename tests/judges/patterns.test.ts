// Every regular expression of core, and everything of core that reads a text, on inputs made from known attacks.
import { globSync, readFileSync } from 'node:fs';
import {
  isDate,
  isMonth,
  isMonthDay,
  isRowKey,
  parseDecimal,
  parseInstanceId,
  parseValue,
  verifySubmission,
  noAnswers,
  type IdentifierScheme,
} from '@askless/core';
import { smallForm } from '@askless/core/testing';
import { schemes, validateValue } from '@askless/core/validate';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedPath } from './shared.js';

const length = 10_000;
const mostMilliseconds = 10;
const sources = globSync('packages/core/src/**/*.ts').filter((file) => !/\.(?:test|test-d)\.ts$/.test(file));

/** Characters that attack the listed patterns, and those that ours read. */
const pumps = [
  'a',
  'x',
  '0',
  '1',
  ' ',
  '\t',
  '=',
  '-',
  '.',
  '@',
  '/',
  ':',
  'a.',
  '0-',
  'a-',
  '[',
  ']',
  'A',
  'ａ',
  '\u0301',
  '\ud83d\ude00',
  'a1',
  '1.',
];
const prefixes = ['', 'http://', 'a@', 'a[', '+1', '-'];
const suffixes = ['', '!', '\n', '@', '\u0000', 'x'];

const attacks = prefixes.flatMap((prefix) =>
  pumps.flatMap((pump) =>
    suffixes.map((suffix) => prefix + pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + suffix),
  ),
);

/** The best of three: what the machine does besides is no fault of the pattern. */
function milliseconds(run: () => void): number {
  let best = Infinity;
  for (let turn = 0; turn < 3 && best > mostMilliseconds / 2; turn += 1) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

function slowest(
  judge: (text: string) => void,
  texts: readonly string[] = attacks,
): { readonly text: string; readonly ms: number } {
  const timed = texts.map((text) => ({
    text: `${text.slice(0, 12)}…${text.slice(-2)}`,
    ms: milliseconds(() => judge(text)),
  }));
  return timed.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
}

/** The literals of a file; a slash that divides has a number or a name before it. */
function patternsIn(source: string): RegExp[] {
  const code = source.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const literal =
    /(?<=[(,=:!&|?>[]\s*|return )\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)/gm;
  return [...code.matchAll(literal)].map(([, pattern = '', flags = '']) => new RegExp(pattern, flags));
}

const patterns = sources.flatMap((file) =>
  patternsIn(readFileSync(file, 'utf8')).map((pattern) => ({ file, pattern })),
);

it('the attacks are ones: a pattern that is known to be slow is found slow', () => {
  const spaces = attacks.filter((text) => text.startsWith('  ') && text.endsWith('x'));
  expect(slowest((text) => /\s+$/.test(text), spaces).ms).toBeGreaterThan(mostMilliseconds);
});

describe('patterns', () => {
  it('are all found', () => {
    expect(patterns.length).toBeGreaterThan(25);
  });

  it.each(patterns)('$pattern in $file', ({ pattern }) => {
    expect(slowest((text) => text.replace(pattern, '')).ms).toBeLessThanOrEqual(mostMilliseconds);
  });
});

const form = smallForm({ questions: { 'a.text': { kind: 'text' } } });
const options = { known: noAnswers, asOf: { from: '2026-01-01', to: '2026-12-31' }, policy: 'refuse' } as const;

describe('what reads a text', () => {
  const readers: readonly (readonly [string, (text: string) => void])[] = [
    ...(Object.keys(schemes) as IdentifierScheme[]).map(
      (scheme) =>
        [
          `${scheme}, of any length`,
          (text: string) => void validateValue({ kind: 'identifier', scheme, maxLength: 20_000 }, text),
        ] as const,
    ),
    ['text, of any length', (text) => void parseValue({ kind: 'text', maxLength: 20_000 }, text)],
    ['address', (text) => void parseValue({ kind: 'address' }, { line: text })],
    ['region', (text) => void parseValue({ kind: 'region' }, text)],
    ['parseDecimal', parseDecimal],
    ['parseInstanceId', parseInstanceId],
    ['isRowKey', isRowKey],
    ['isDate', isDate],
    ['isMonth', isMonth],
    ['isMonthDay', isMonthDay],
    ['verifySubmission', (text) => void verifySubmission(form, { asOf: text, answers: [{ at: text }] }, options)],
  ];
  it.each(readers)('%s', (_name, read) => {
    expect(slowest(read).ms).toBeLessThanOrEqual(mostMilliseconds);
  });
});

describe.skipIf(!hasShared)('the listed patterns', () => {
  it('none of those judged vulnerable is ours', () => {
    const { vulnerable } = JSON.parse(readFileSync(sharedPath('corpora', 'redos', 'patterns.json'), 'utf8')) as {
      readonly vulnerable: readonly string[];
    };
    expect(vulnerable.length).toBeGreaterThan(5);
    expect(patterns.filter(({ pattern }) => vulnerable.includes(pattern.source))).toEqual([]);
  });
});
