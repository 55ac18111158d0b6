import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers } from '../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Head with ruler' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AtTheStart: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('questions left')).toBeVisible();
  },
};

export const MoreToAnswer: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes' }));
    await expect(await canvas.findByText('2 questions added:')).toBeVisible();
  },
};

export const AllAnswered: Story = {
  args: { known: companyAnswers },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('All answered. Check and send')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '是' }));
    await expect(await canvas.findByText('+2 题：')).toBeVisible();
  },
};

export const Dark: Story = { ...MoreToAnswer, globals: { theme: 'dark' } };
