import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { offered } from '../../../../../tests/loan-form/offered.js';
import { LoanForm } from '../../LoanForm.js';
import type { OnLeave } from '../../session/index.js';

const meta = {
  title: 'Parts/Stopped',
  component: LoanForm,
  args: {
    ...offered,
    asOf: '2026-11-23',
    quickCheck: false,
    known: { answers: { need: { purpose: 'premises', amount: '600000', twoYears: true } } },
    onLeave: fn<OnLeave>(() => ({ reference: 'WD-2611-00007' })),
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Why: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'On these answers, no product is on offer' }),
    ).toBeVisible();
    await expect(canvas.getByText('An equipment loan is for buying equipment only')).toBeVisible();
  },
};

/** A changed answer brings a product back; the page stays until the borrower goes on. */
export const AnswerChanged: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Change What is the money for/ }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Buy equipment' }));
    await expect(await canvas.findByText('Now on offer: Equipment loan')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('heading', { level: 1, name: 'What you need' })).toBeVisible();
  },
};

export const Left: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave without applying' }));
    await expect(await canvas.findByRole('heading', { name: 'You have left this application' })).toBeVisible();
    await expect(args.onLeave).toHaveBeenCalledOnce();
  },
};

export const LeavingFailed: Story = {
  args: { onLeave: fn<OnLeave>(() => Promise.reject(new Error('The bank is not answering.'))) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave without applying' }));
    await expect(await canvas.findByText(/^The bank could not be told/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('设备贷款仅用于购置设备')).toBeVisible();
  },
};

export const Dark: Story = { ...Left, globals: { theme: 'dark' } };
