import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { consenting, taxDelivers } from '../../../../../tests/loan-form/consenting.js';
import { LoanForm } from '../../LoanForm.js';

/** A question of consent says what it would save in the answer itself; none is ticked beforehand. */
const meta = {
  title: 'Parts/Consent',
  component: LoanForm,
  args: { ...consenting, asOf: '2026-11-23', onAllow: async () => taxDelivers },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WhatItSaves: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Yes 2 fewer' })).not.toBeChecked();
  },
};

export const Given: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes 2 fewer' }));
    await expect(await canvas.findByText(/300,000/)).toBeVisible();
  },
};

export const NotAnswering: Story = {
  args: { onAllow: () => Promise.reject(new Error('The bureau is closed.')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes 2 fewer' }));
    await expect(await canvas.findByText('It is not answering; 2 questions you can answer yourself.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: '是 少填 2 题' })).not.toBeChecked();
  },
};

export const Dark: Story = { ...WhatItSaves, globals: { theme: 'dark' } };
