import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { companyAnswers } from '../../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Group cards' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const { answers } = companyAnswers;
const owners = { ...companyAnswers, answers: { ...answers, owners: [] }, closed: [] };

export const Empty: Story = {
  args: { known: owners },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Add: Owner' })).toBeVisible();
  },
};

export const OpenCard: Story = {
  args: { known: owners },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add: Owner' }));
    await expect(await canvas.findByRole('textbox', { name: 'Name of the owner' })).toHaveFocus();
  },
};

export const Unfinished: Story = {
  args: { known: owners },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add: Owner' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Save Owner' }));
    await expect((await canvas.findAllByText('Enter an answer')).length).toBe(3);
  },
};

export const Removed: Story = {
  args: { known: { ...owners, answers: { ...answers, owners: [{ name: 'Chen Wei' }, { name: 'Li Na' }] } } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove 1. Chen Wei' }));
    const question = canvas.queryByRole('button', { name: 'Yes, remove' });
    if (question) await userEvent.click(question);
    await expect(await canvas.findByText('Chen Wei was removed.')).toBeVisible();
  },
};

export const AskedBeforeRemoving: Story = {
  args: { known: owners },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add: Owner' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name of the owner' }), 'Li Na');
    await userEvent.click(canvas.getByRole('button', { name: /^Remove 1/ }));
    await expect(await canvas.findByRole('button', { name: 'No, keep' })).toHaveFocus();
  },
};

export const Chinese: Story = {
  args: { known: owners },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '添加股东' }));
    await expect(await canvas.findByRole('textbox', { name: '股东姓名' })).toHaveFocus();
  },
};

export const Dark: Story = { ...OpenCard, globals: { theme: 'dark' } };
