import { parseKnown, planForm } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { offered, offeredAnswers } from '../../../../tests/loan-form/offered.js';
import { BankersView } from './BankersView.js';

const form = compileForm(offered.form, offered.formats);
const { answers } = parseKnown(
  form,
  { answers: { ...offeredAnswers.answers, about: { name: 'Ningbo Sample Foods Ltd' } } },
  '2026-11-23',
);

const meta = {
  title: 'For staff/Banker’s view',
  component: BankersView,
  args: {
    plan: planForm(form, answers, { asOf: '2026-11-23', stage: 'application' }),
    formats: offered.formats,
    texts: offered.form.texts ?? {},
    complete: true,
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof BankersView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A question and why it is asked; nothing tells what was answered. */
export const Asked: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Asked \d+/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Latest financial statements' }));
    const [trace] = canvasElement.querySelectorAll<HTMLElement>('.askless-trace');
    await expect(within(trace ?? canvasElement).getByText(/Sample intake about.statements/)).toBeVisible();
    await expect(canvasElement.textContent).not.toContain('Ningbo');
  },
};

export const NotNeeded: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Not needed \d+/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Which premises?' }));
    await expect(canvas.getAllByText('Decided by “What is the money for?”')).toHaveLength(3);
  },
};

/** The host shows what was answered. */
export const WithValues: Story = {
  args: { showValues: true },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Company name' }));
    await expect(await canvas.findByText(/Ningbo Sample Foods Ltd/)).toBeVisible();
    await expect(canvas.getAllByText('given by the borrower').length).toBeGreaterThan(0);
    await expect(canvas.getAllByText('“What is the money for?” is Buy equipment')).toHaveLength(3);
    await expect(canvas.queryByText(/You have answered|applies to you/)).toBeNull();
  },
};

/** Below headings of the page around it. */
export const InAPage: Story = {
  args: { headingLevel: 3 },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('heading', { level: 3 })).toBeVisible();
    await expect(canvasElement.querySelectorAll('h1')).toHaveLength(0);
  },
};

export const NotComplete: Story = {
  args: { complete: false },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The completeness check failed/)).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '购置什么设备？' }));
    await expect(await canvas.findByText('推导')).toBeVisible();
  },
};

export const Dark: Story = { ...Asked, globals: { theme: 'dark' } };
