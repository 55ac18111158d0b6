// Contrast of every pair of colours that the default theme puts on each other, by WCAG 2.2, and of a bank's own three.
// Run: node scripts/themeContrast.ts [--brand=#0b5cab --brand-hover=#084887 --on-brand=#ffffff] [--accent=… any colour role]
import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { contrastOf, pairs, themesOf, type Colours, type Figure } from './themePairs.ts';

const sheet = 'packages/react/src/theme/tokens.css';

/** Every pair of every theme with its contrast; colours given take the place of the theme's. */
export function themeFigures(own: Colours = {}): readonly Figure[] {
  return themesOf(readFileSync(sheet, 'utf8')).flatMap(({ theme, colours }) =>
    pairs.map((pair) => ({ ...pair, theme, ratio: contrastOf({ ...colours, ...own }, pair.ink, pair.ground) })),
  );
}

/** What falls short, a sentence each. */
export function shortfalls(own: Colours = {}): readonly string[] {
  return themeFigures(own)
    .filter(({ ratio, least }) => ratio < least)
    .map(
      ({ theme, ink, ground, ratio, least }) =>
        `${theme}: ${ink} on ${ground} has a contrast of ${ratio.toFixed(2)}, and needs ${least}. Make the one darker or the other lighter.`,
    );
}

const option = /^--([a-z-]+)=(#[0-9a-f]{6})$/i;

/** Colours by role, as `--role=#rrggbb`. */
function parseColours(options: readonly string[]): Colours {
  const roles = new Set(pairs.flatMap(({ ink, ground }) => [ink, ground]));
  return Object.fromEntries(
    options.map((text) => {
      const [, role = '', colour = ''] = option.exec(text) ?? [];
      if (!roles.has(role)) throw new Error(`${text} is not --ROLE=#rrggbb, with one of ${[...roles].join(', ')}.`);
      return [role, colour] as const;
    }),
  );
}

function main(options: readonly string[]): void {
  const own = parseColours(options);
  const figures = themeFigures(own);
  const touched = figures.filter(({ ink, ground }) => ink in own || ground in own);
  for (const { theme, ink, ground, ratio, least } of touched)
    console.log(`${theme.padEnd(10)} ${ratio.toFixed(2).padStart(5)} (≥ ${least})  ${ink} on ${ground}`);
  const short = shortfalls(own);
  for (const sentence of short) console.error(styleText('red', sentence));
  console.log(`${pairs.length} pairs in ${figures.length / pairs.length} themes, ${short.length} too low`);
  if (short.length > 0) process.exitCode = 1;
}

if (import.meta.main) main(process.argv.slice(2));
