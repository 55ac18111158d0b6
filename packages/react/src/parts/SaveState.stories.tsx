import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { memoryDrafts, type StoreCause } from '@askless/drafts';
import { companyAnswers } from '../../../../tests/loan-form/company.js';
import { companyForm } from '../../../../tests/loan-form/companyForm.js';
import type { LoanForm } from '../LoanForm.js';

const meta = { ...companyForm, title: 'Parts/Save states' } satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const failing = (cause: StoreCause) => ({
  ...memoryDrafts(),
  keptOn: 'device' as const,
  save: async () => ({ ok: false, cause }) as const,
});

async function answerOne(canvas: { findByRole: (role: string, by: { name: string }) => Promise<HTMLElement> }) {
  await userEvent.click(await canvas.findByRole('radio', { name: 'No' }));
}

/** What is shown; the same is announced beside it. */
const shown = { selector: '.askless-save span' };

export const OnThisPage: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Kept while this page is open')).toBeVisible();
  },
};

export const OnThisDevice: Story = {
  args: { drafts: { ...memoryDrafts(), keptOn: 'device' } },
  play: async ({ canvas }) => {
    await answerOne(canvas);
    await expect(await canvas.findByText(/^Saved on this device \d\d:\d\d$/)).toBeVisible();
  },
};

export const Full: Story = {
  args: { drafts: failing('full') },
  play: async ({ canvas }) => {
    await answerOne(canvas);
    await expect(
      await canvas.findByText(/^Not saved: the storage of this browser is full\. Finish/, shown),
    ).toBeVisible();
  },
};

export const Blocked: Story = {
  args: { drafts: failing('blocked') },
  play: async ({ canvas }) => {
    await answerOne(canvas);
    await expect(await canvas.findByText(/this browser keeps nothing/, shown)).toBeVisible();
  },
};

export const Failed: Story = {
  args: { drafts: failing('failed') },
  play: async ({ canvas }) => {
    await answerOne(canvas);
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Later: Story = {
  args: { known: companyAnswers },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save and come back later' }));
    await expect(await canvas.findByText(/This page does not store answers/)).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('页面关闭前有效')).toBeVisible();
  },
};
