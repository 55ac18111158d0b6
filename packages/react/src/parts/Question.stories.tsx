import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers } from '../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../tests/loan-form/companyForm.js';
import { openPart } from '../../../../tests/loan-form/openPart.js';
import type { LoanForm } from '../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Question' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const { answers } = companyAnswers;

export const Asked: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Employees' })).toHaveValue('');
  },
};

export const WhyItIsAsked: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Why we ask Employees' }));
    await expect(await canvas.findByText('The bank needs it to decide.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'This question is unclear, or hard to answer' }));
    await expect(await canvas.findByText(/We have noted it/)).toBeVisible();
  },
};

export const Wrong: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Employees' }), '1.5');
    await userEvent.tab();
    await expect(await canvas.findByText('Enter a whole number')).toBeVisible();
  },
};

export const Missing: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('There are 2 things to fix');
  },
};

export const Declined: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'I prefer not to say Employees' }));
    await expect(await canvas.findByText('You prefer not to say.')).toBeVisible();
  },
};

export const ToLookAtAgain: Story = {
  args: { known: { ...companyAnswers, answers: { loan: { ...answers.loan, amount: '60000000' } } } },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, /^The loan/);
    await expect(await canvas.findByText('This is a large amount for a small company')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '为什么问 从业人数' }));
    await expect(await canvas.findByText('银行审批需要。')).toBeVisible();
  },
};

export const Dark: Story = { ...Missing, globals: { theme: 'dark' } };
