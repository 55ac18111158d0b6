import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import css from '../../packages/react/src/theme/tokens.css?raw';
import { contrastOf, pairs, themesOf, type Colours as ThemeColours } from '../../scripts/themePairs.js';
import { DesignPage, type DesignPageProps } from './DesignPage.js';

const meta = {
  title: 'Design/Tokens',
  component: DesignPage,
  args: { title: 'Tokens' },
  tags: ['autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof DesignPage>;

export default meta;
type Story = StoryObj<DesignPageProps>;

const themes = themesOf(css);
const light = themes[0]?.colours ?? {};

const dark = themes[1]?.colours ?? {};

/** A colour as it is written, or the variable that it follows; nothing for a length. */
function colourOf(colours: ThemeColours, role: string): string | undefined {
  const value = colours[role] ?? '';
  const other = /^var\(--askless-([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value || undefined : colourOf(colours, other);
}

function swatch(colour: string | undefined) {
  return (
    <svg className="story-swatch" data-kind="colour" aria-hidden="true">
      <rect width="100%" height="100%" fill={colour} />
    </svg>
  );
}

/** Every colour in both themes: what a bank may set on `.askless`. */
export const Colours: Story = {
  args: {
    title: 'Colours',
    head: ['variable', 'light', 'in light', 'dark', 'in dark'],
    rows: Object.keys(light)
      .filter((role) => colourOf(light, role) !== undefined)
      .map((role) => [
        <code key="name">--askless-{role}</code>,
        light[role],
        swatch(colourOf(light, role)),
        dark[role],
        swatch(colourOf(dark, role)),
      ]),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('--askless-danger-soft')).toBeVisible();
  },
};

/** Every pair of colours that meets on a page, with its contrast in each theme, and what it needs by WCAG 2.2. */
export const Contrast: Story = {
  args: {
    title: 'Contrast',
    head: ['colour', 'on', 'needs', ...themes.map(({ theme }) => theme)],
    rows: pairs.map(({ ink, ground, least }) => [
      ink,
      ground,
      least,
      ...themes.map(({ colours }) => contrastOf(colours, ink, ground).toFixed(2)),
    ]),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(pairs.length + 1);
  },
};

const tokens = [...(css.split(/^\}/m)[0] ?? '').matchAll(/--askless-([\w-]+):\s*([^;]+);/g)].map(
  ([, name = '', value = '']) => ({ name, value: value.replaceAll(/\s+/g, ' ') }),
);
const tokensOf = (names: RegExp) => tokens.filter(({ name }) => names.test(name));

/** Sizes of type, each as it looks, in both languages. */
export const Type: Story = {
  args: {
    title: 'Type',
    head: ['variable', 'value', 'looks like'],
    rows: tokensOf(/^text-/).map(({ name, value }) => [
      <code key="name">--askless-{name}</code>,
      value,
      <svg key="sample" className="story-sample" width="560" height="56" aria-hidden="true">
        <text
          y="42"
          fill="currentColor"
          fontSize={`var(--askless-${name})`}
          fontFamily={`var(--askless-font-${/-(?:xl|2xl|num)$/.test(name) ? 'display' : 'text'})`}
        >
          43 题 questions 6,000,000
        </text>
      </svg>,
    ]),
  },
};

/** Distances and shapes, to scale. */
export const Spacing: Story = {
  args: {
    title: 'Space and shape',
    head: ['variable', 'value', 'to scale'],
    rows: tokensOf(/^(?:space-|control-height|question-gap|radius)/).map(({ name, value }) => [
      <code key="name">--askless-{name}</code>,
      value,
      <svg key="sample" className="story-swatch" aria-hidden="true">
        {name.startsWith('radius') ? (
          <rect width="60" height="30" fill="var(--askless-accent)" rx={`var(--askless-${name})`} />
        ) : (
          <rect height="16" fill="var(--askless-accent)" width={`var(--askless-${name})`} />
        )}
      </svg>,
    ]),
  },
};

/** How long things take to change; nothing moves where the system asks for less motion. */
export const Motion: Story = {
  args: {
    title: 'Motion and focus',
    head: ['variable', 'value'],
    rows: tokensOf(/^(?:motion|ease|focus)/).map(({ name, value }) => [
      <code key="name">--askless-{name}</code>,
      value,
    ]),
  },
};
