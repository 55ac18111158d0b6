import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { company, registryKnows } from '../../../../../tests/loan-form/company.js';
import { LoanForm } from '../../LoanForm.js';

const meta = {
  title: 'Parts/One question a page',
  component: LoanForm,
  args: { ...company, asOf: '2026-11-23', known: registryKnows, pace: 'single' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FirstQuestion: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Question 1 of 2')).toBeVisible();
    await expect(canvas.queryByRole('radio', { name: 'Yes' })).toBeNull();
  },
};

export const NextQuestion: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Question 1 of 2');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Employees' }), '12');
    await userEvent.tab();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText('Question 2 of 2')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Previous question' })).toBeVisible();
  },
};

export const NotAnswered: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText('There is 1 thing to fix')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('第 1 题，共 2 题')).toBeVisible();
  },
};

export const Dark: Story = { ...NotAnswered, globals: { theme: 'dark' } };
