import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { offered } from '../../../../../tests/loan-form/offered.js';
import { LoanForm } from '../../LoanForm.js';

const meta = {
  title: 'Parts/Quick check',
  component: LoanForm,
  args: { ...offered, asOf: '2026-11-23' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const deliver = async (source: string) => ({
  status: 'delivered',
  verified: true,
  at: '2026-11-23',
  answers:
    source === 'TAX'
      ? { about: { revenue: '6000000', taxPaid: '120000' } }
      : { about: { name: 'Ningbo Sample Foods Ltd', address: '1 Sample Road, Ningbo', manager: 'Chen Wei' } },
});

/** Nothing is answered: no figure yet, since trimming has not begun. */
export const AtFirst: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'A few questions to see what fits' })).toBeVisible();
    await expect(canvas.getByText(/^Answer the first questions/)).toBeVisible();
  },
};

export const OneFits: Story = {
  args: { onAllow: deliver },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Buy equipment' }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'How much do you need?' }), '600000');
    await userEvent.tab();
    await expect(await canvas.findByText('Looks like a fit')).toBeVisible();
    await expect(await canvas.findByRole('img')).toHaveAccessibleName(/^Of 19 questions/);
    await userEvent.click(canvas.getByRole('checkbox', { name: /^Business registry/ }));
    await expect(await canvas.findByText('3 answers came from it.')).toBeVisible();
  },
};

export const NoneFits: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Buy premises' }));
    await expect(await canvas.findByText('2 products do not fit')).toBeVisible();
    await expect(canvas.getByText('An equipment loan is for buying equipment only')).toBeVisible();
  },
};

export const SourceFails: Story = {
  args: { onAllow: () => Promise.reject(new Error('The bureau is closed.')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Tax bureau/ }));
    await expect(await canvas.findByText(/^It is not answering/)).toBeVisible();
    await expect(await canvas.findByText('2 questions added:')).toBeVisible();
  },
};

export const Chinese: Story = {
  args: { onAllow: deliver },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '购置设备' }));
    await userEvent.click(await canvas.findByRole('radio', { name: '是' }));
    await userEvent.type(canvas.getByRole('textbox', { name: '您想借多少？' }), '60');
    await userEvent.tab();
    await expect(await canvas.findByText('看起来适合')).toBeVisible();
  },
};

export const Dark: Story = { ...OneFits, globals: { theme: 'dark' } };

export const DarkChinese: Story = { ...Chinese, globals: { theme: 'dark', locale: 'zh-CN' } };
