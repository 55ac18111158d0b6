import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers, taxBureauKnows } from '../../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Year table' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const { answers } = companyAnswers;
const years = { ...companyAnswers, answers: { ...answers, years: [] } };

export const Empty: Story = {
  args: { known: years },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Revenue 2025' })).toHaveValue('');
  },
};

export const Calculated: Story = {
  args: { known: years },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Revenue 2025' }), '6000');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Costs 2025' }), '4500');
    await userEvent.tab();
    await expect(await canvas.findByText('1,500')).toBeVisible();
  },
};

export const KnownToABureau: Story = {
  args: { known: { ...taxBureauKnows, answers: { ...answers, years: [] }, closed: ['owners'] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Correct it Revenue 2025' })).toBeVisible();
  },
};

export const Wrong: Story = {
  args: { known: years },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Revenue 2025' }), '-1');
    await userEvent.tab();
    await expect(await canvas.findByText('Enter CNY 0 or more')).toBeVisible();
  },
};

export const Chinese: Story = {
  args: { known: years },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('金额单位：万元')).toBeVisible();
  },
};

export const Dark: Story = { ...Calculated, globals: { theme: 'dark' } };
