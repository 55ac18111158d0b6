// The colours of a style sheet by theme, the pairs of them that meet on a page, and their contrast.

/** Colours by role, `#rrggbb` or `var(--askless-ROLE)`. */
export type Colours = Readonly<Record<string, string>>;

/** One colour on another, with the contrast that it needs: 4.5 for text, 3 for what bounds or marks something. */
export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly least: number;
}

/** A pair in one theme, with the contrast that it has. */
export interface Figure extends Pair {
  readonly theme: string;
  readonly ratio: number;
}

const text = 4.5;
const graphic = 3;
const grounds = ['ground', 'surface', 'sunken'];
const soft = ['accent', 'known', 'attention', 'danger'];

/** Every pair that the style sheets put together. */
export const pairs: readonly Pair[] = [
  ...on(grounds, text, ['ink', 'ink-muted', 'ink-subtle', 'accent', 'accent-hover', 'known', 'attention', 'danger']),
  ...soft.flatMap((role) => on([`${role}-soft`], text, [role, 'ink', 'ink-muted'])),
  ...on(['accent-soft'], text, ['ink-subtle']),
  ...on(['accent', 'accent-hover'], text, ['on-accent']),
  ...on(['brand', 'brand-hover'], text, ['on-brand']),
  ...on(['danger', 'known'], text, ['surface']),
  ...on(grounds, graphic, ['line-strong', 'accent', 'known', 'attention-line', 'danger', 'focus']),
  ...soft.flatMap((role) => on([`${role}-soft`], graphic, ['focus'])),
  ...on(['accent-soft', 'danger-soft'], graphic, ['line-strong']),
  ...on(['attention-soft'], graphic, ['attention-line']),
];

function on(those: readonly string[], least: number, inks: readonly string[]): Pair[] {
  return inks.flatMap((ink) => those.map((ground) => ({ ink, ground, least })));
}

/** Which rules hold in a theme, weakest first, by their selectors. */
const themes = {
  light: ['.askless'],
  dark: ['.askless', ".askless[data-theme='dark']"],
  'light, more contrast': ['.askless', ".askless[data-contrast='more']"],
  'dark, more contrast': ['.askless', ".askless[data-theme='dark']", ".askless[data-contrast='more']"],
};

/** The colours of each theme of a style sheet. */
export function themesOf(css: string): readonly { readonly theme: string; readonly colours: Colours }[] {
  return Object.entries(themes).map(([theme, selectors]) => ({
    theme,
    colours: Object.assign({}, ...selectors.map((selector) => coloursOf(css, selector))),
  }));
}

/** The colours that every rule of one selector sets together. */
export function coloursOf(css: string, selector: string): Colours {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = '']) => head.trim() === selector);
  return Object.fromEntries(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/--askless-([\w-]+):\s*(#[0-9a-f]{6}|var\(--askless-[\w-]+\))/gi)].map(
        ([, role = '', value = '']) => [role, value] as const,
      ),
    ),
  );
}

/** How far two roles stand apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(colours: Colours, ink: string, ground: string): number {
  const [dark = 0, light = 0] = [luminance(colours, ink), luminance(colours, ground)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colours: Colours, role: string): number {
  const value = colours[role];
  if (value === undefined) throw new Error(`No colour is set for ${role}.`);
  const other = /^var\(--askless-([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return luminance(colours, other);
  const parts = [1, 3, 5].map((at) => linear(Number.parseInt(value.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
