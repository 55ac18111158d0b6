import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { registryKnows } from '../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Questions left out' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const known = { ...registryKnows, answers: { about: { exports: false } } };

export const WithReasons: Story = {
  args: { known },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /need not answer/ }));
    await userEvent.click(await canvas.findByText('Not about a business like yours'));
    await expect((await canvas.findAllByText(/because “Do you export\?” is no/))[0]).toBeVisible();
  },
};

export const Closed: Story = {
  args: { known },
  play: async ({ canvas }) => {
    const opener = await canvas.findByRole('button', { name: /need not answer/ });
    await userEvent.click(opener);
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
  },
};

export const Chinese: Story = {
  args: { known },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /不用您回答/ }));
    await userEvent.click(await canvas.findByText('与贵公司无关'));
    await expect((await canvas.findAllByText(/“是否有出口业务”为否/))[0]).toBeVisible();
  },
};

export const Dark: Story = { ...WithReasons, globals: { theme: 'dark' } };
