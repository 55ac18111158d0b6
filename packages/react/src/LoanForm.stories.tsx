import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { companyForm } from '../../../tests/loan-form/companyForm.js';
import { rudeRules } from '../../../tests/loan-form/rudeHost.js';
import { withSheet } from '../../../tests/loan-form/withSheet.js';
import { LoanForm } from './LoanForm.js';

/** The catalogue's form for the borrower, formats and stage of the toolbar. */
const meta = {
  title: 'Loan form',
  component: LoanForm,
  args: companyForm.args,
  parameters: { layout: 'fullscreen', catalogue: true },
  play: async ({ canvasElement }) => {
    const title = await within(canvasElement).findByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expect(title.textContent).not.toBe('');
  },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Toolbar: Story = {};

export const NobodyKnown: Story = { globals: { persona: 'none' } };

export const NoodleShop: Story = { globals: { persona: 'p01' } };

export const NoodleShopInChinese: Story = { globals: { persona: 'p01', locale: 'zh-CN' } };

export const TechnologyStartUp: Story = { globals: { persona: 'p02' } };

export const SmallManufacturer: Story = { globals: { persona: 'p03' } };

export const ExistingWholesaler: Story = { globals: { persona: 'p04' } };

export const ListedGroup: Story = { globals: { persona: 'p05' } };

export const WindFarm: Story = { globals: { persona: 'p06' } };

export const Bakery: Story = { globals: { persona: 'p07' } };

export const Premises: Story = { globals: { persona: 'p08' } };

export const PremisesInTheDark: Story = { globals: { persona: 'p08', theme: 'dark' } };

export const Turnaround: Story = { globals: { persona: 'p09' } };

export const GermanExporter: Story = { globals: { persona: 'p10' } };

export const FrenchFarm: Story = { globals: { persona: 'p11' } };

export const SolarProject: Story = { globals: { persona: 'p12' } };

/** Two formats at once: each question is asked once. */
export const TwoFormats: Story = { globals: { persona: 'p05', formats: 'reference-cfpb-1071' } };

export const Compact: Story = { globals: { persona: 'p08', density: 'compact' } };

export const MoreContrast: Story = { globals: { persona: 'p08', contrast: 'more' } };

export const MoreContrastInTheDark: Story = { globals: { persona: 'p08', contrast: 'more', theme: 'dark' } };

/** Accented, and two fifths longer: what stands in plain letters is not translated, what is cut off has too little room. */
export const LongerWords: Story = { globals: { persona: 'p08', locale: 'en-XA' } };

export const RightToLeft: Story = { globals: { persona: 'p08', locale: 'ar-XB' } };

/** In an old page, with rules for every element: nothing of the form moves. */
export const InARudePage: Story = {
  globals: { persona: 'p01' },
  beforeEach: () => withSheet(`${rudeRules} .askless { --askless-base: 1.6rem; }`),
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 1 });
    await expect(getComputedStyle(title).textTransform).toBe('none');
    await expect(getComputedStyle(title).fontSize).toBe('28px');
  },
};

/** Another bank's look, by variables alone. */
export const AnotherBank: Story = {
  globals: { persona: 'p01' },
  beforeEach: () =>
    withSheet(`.askless {
      --askless-brand: #a4161a;
      --askless-brand-hover: #7d1014;
      --askless-on-brand: #ffffff;
      --askless-font-display: inherit;
      --askless-radius-control: 1rem;
      --askless-radius-card: 1.25rem;
    }`),
  play: async ({ canvas }) => {
    const goOn = await canvas.findByRole('button', { name: 'Start the application' });
    await expect(getComputedStyle(goOn).backgroundColor).toBe('rgb(164, 22, 26)');
  },
};

/** One part of the bank's own in the place of the default one; the rest stays. */
export const OnePartReplaced: Story = {
  ...companyForm,
  parameters: { layout: 'fullscreen', catalogue: false },
  args: {
    ...companyForm.args,
    components: { ErrorLine: ({ id, text }) => <p id={id}>Sample Bank says: {text}</p> },
  },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Employees' }), '1.5');
    await userEvent.tab();
    await expect(await canvas.findByText('Sample Bank says: Enter a whole number')).toBeVisible();
  },
};
