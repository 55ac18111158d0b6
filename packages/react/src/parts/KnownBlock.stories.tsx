import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers } from '../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Known answers' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Known: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ningbo Sample Foods Ltd')).toBeVisible();
  },
};

export const Corrected: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Correct it Company name' }));
    const box = await canvas.findByRole('textbox', { name: 'Company name' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Sample Foods');
    await userEvent.tab();
    await expect(await canvas.findByText(/^You corrected this/)).toBeVisible();
  },
};

export const StillAsked: Story = {
  args: { known: { sources: { REG: { status: 'fetching' } } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Business registry/)).toBeVisible();
  },
};

export const NothingLeft: Story = {
  args: { known: companyAnswers },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('All answered. Check and send')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('不用填：已从工商登记取得 2 项')).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
