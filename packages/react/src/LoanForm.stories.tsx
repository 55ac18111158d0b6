import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { compileForm } from '@askless/core/define';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { rudeRules } from '../../../tests/loan-form/rudeHost.js';
import { LoanForm } from './LoanForm.js';

const form = compileForm(businessLoan, [reference]);

const meta = {
  title: 'Loan form',
  component: LoanForm,
  args: {
    form,
    formats: [reference],
    texts: {
      en: () => import('@askless/catalog/business-loan/texts/en').then(({ texts }) => texts),
      'zh-CN': () => import('@askless/catalog/business-loan/texts/zh-CN').then(({ texts }) => texts),
    },
    asOf: '2026-11-23',
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The profile of a sample borrower. */
function borrower(id: string): { readonly known: unknown; readonly asOf: string } {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`There is no persona ${id}.`);
  return { known: { profile: persona.profile }, asOf: persona.asOf };
}

const begins: NonNullable<Story['play']> = async ({ canvas }) => {
  await expect(await canvas.findByRole('heading', { level: 1 })).toBeVisible();
};

export const NobodyKnown: Story = { play: begins };

export const NoodleShop: Story = { args: borrower('p01'), play: begins };

export const NoodleShopInChinese: Story = { args: borrower('p01'), globals: { locale: 'zh-CN' }, play: begins };

export const ExistingWholesaler: Story = { args: borrower('p04'), play: begins };

export const Premises: Story = { args: borrower('p08'), play: begins };

export const PremisesInTheDark: Story = { args: borrower('p08'), globals: { theme: 'dark' }, play: begins };

export const SolarProject: Story = { args: borrower('p12'), play: begins };

export const Compact: Story = { args: { ...borrower('p08'), density: 'compact' }, play: begins };

/** In an old page, with rules for every element: nothing of the form moves. */
export const InARudePage: Story = {
  args: borrower('p01'),
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${rudeRules} .askless { --askless-base: 1.6rem; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  },
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 1 });
    await expect(getComputedStyle(title).textTransform).toBe('none');
    await expect(getComputedStyle(title).fontSize).toBe('28px');
  },
};
