import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { shortfalls, themeFigures } from './themeContrast.js';
import { coloursOf } from './themePairs.js';

const css = readFileSync('packages/react/src/theme/tokens.css', 'utf8');
const run = (...options: readonly string[]): string =>
  execFileSync(process.execPath, ['scripts/themeContrast.ts', ...options], { encoding: 'utf8', stdio: 'pipe' });

test('every pair of every theme is legible', () => {
  expect(shortfalls()).toEqual([]);
  expect(new Set(themeFigures().map(({ theme }) => theme)).size).toBe(4);
});

test('text is at 7 or more where more contrast is asked for', () => {
  const quiet = themeFigures().filter(({ theme, ink }) => theme.endsWith('contrast') && ink.startsWith('ink'));
  expect(quiet.filter(({ ratio }) => ratio < 7)).toEqual([]);
  expect(quiet.length).toBeGreaterThan(20);
});

test('what follows the system has the colours of the dark theme', () => {
  const dark = coloursOf(css, ".askless[data-theme='dark']");
  expect(Object.keys(dark).length).toBeGreaterThan(15);
  expect(coloursOf(css, ".askless[data-theme='auto']")).toEqual(dark);
});

test('what is asked of the system is what is asked of the form', () => {
  const asked = coloursOf(css, ".askless[data-contrast='more']");
  expect(Object.keys(asked).length).toBeGreaterThan(3);
  expect(coloursOf(css, '.askless[data-contrast]')).toEqual(asked);
});

describe("a bank's colours", () => {
  it('pass where white on them is legible', () => {
    expect(run('--brand=#0b5cab', '--brand-hover=#084887', '--on-brand=#ffffff')).toContain(', 0 too low');
  });

  it('are refused under 4.5', () => {
    expect(shortfalls({ brand: '#4a9be0', 'brand-hover': '#084887', 'on-brand': '#ffffff' })[0]).toBe(
      'light: on-brand on brand has a contrast of 2.98, and needs 4.5. Make the one darker or the other lighter.',
    );
    expect(() => run('--brand=#4a9be0', '--on-brand=#ffffff')).toThrow('Command failed');
  });

  it('are told apart from what is no colour role', () => {
    expect(() => run('--brnad=#0b5cab')).toThrow('is not --ROLE=#rrggbb, with one of ink,');
  });
});
