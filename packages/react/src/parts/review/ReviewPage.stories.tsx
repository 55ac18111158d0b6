import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers, registryKnows } from '../../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../../tests/loan-form/companyForm.js';
import { openPart } from '../../../../../tests/loan-form/openPart.js';
import type { LoanForm } from '../../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Review' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Complete: Story = {
  args: { known: companyAnswers },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await expect(await canvas.findByRole('heading', { name: 'Check your answers' })).toBeVisible();
  },
};

export const SomethingMissing: Story = {
  args: { known: registryKnows },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the application' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/things to fix/);
  },
};

export const NotSent: Story = {
  args: { known: companyAnswers, onSubmit: () => ({ ok: false }) },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the application' }));
    await expect(await canvas.findByText('The application could not be sent')).toBeVisible();
  },
};

export const NotTaken: Story = {
  args: {
    known: companyAnswers,
    onSubmit: () => ({
      ok: false,
      status: 422,
      problems: [
        {
          at: 'loan.amount',
          text: { en: 'By this form we lend up to CNY 500,000', 'zh-CN': '本表最高可申请 500,000 元' },
        },
        {
          at: 'owners[r1].idNumber',
          text: { en: 'The register has another number for this person', 'zh-CN': '与登记的证件号码不一致' },
        },
      ],
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the application' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('By this form we lend up to CNY 500,000');
  },
};

export const Chinese: Story = {
  args: { known: companyAnswers },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, '核对并提交');
    await expect(await canvas.findByRole('heading', { name: '核对您的答案' })).toBeVisible();
  },
};

export const Dark: Story = { ...SomethingMissing, globals: { theme: 'dark' } };
