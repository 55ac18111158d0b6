import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers } from '../../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../../tests/loan-form/companyForm.js';
import { openPart } from '../../../../../tests/loan-form/openPart.js';
import type { LoanForm } from '../../LoanForm.js';

const meta = {
  ...companyForm,
  title: 'Parts/Receipt',
  args: { ...companyForm.args, known: companyAnswers },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Received: Story = {
  args: { onSubmit: () => ({ reference: 'LN-2611-00001', receivedAt: '2026-11-24T02:42:00Z' }) },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the application' }));
    await expect(await canvas.findByText('LN-2611-00001')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, '核对并提交');
    await userEvent.click(await canvas.findByRole('button', { name: '提交申请' }));
    await expect(await canvas.findByRole('heading', { name: '申请已收到' })).toBeVisible();
  },
};

export const Dark: Story = { ...Received, globals: { theme: 'dark' } };
