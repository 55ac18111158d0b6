import { keepDraft, memoryDrafts } from '@askless/drafts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { openApplication, parseKnown } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { company, companyAnswers } from '../../../../tests/loan-form/company.js';
import { LoanForm } from '../LoanForm.js';

const meta = {
  title: 'Parts/Notice of a draft',
  component: LoanForm,
  args: {
    ...company,
    asOf: '2026-11-23',
    known: { ...companyAnswers, answers: { ...companyAnswers.answers, owners: [] }, closed: [] },
  },
  // Each begins with an application that was left half-way.
  loaders: [async () => ({ drafts: await leftHalfWay() })],
  render: (args, { loaded }) => <LoanForm {...args} drafts={loaded['drafts']} />,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A draft with one owner, whose identity number browsers may not keep. */
async function leftHalfWay() {
  const drafts = memoryDrafts();
  const form = compileForm(company.form, company.formats);
  const known = parseKnown(form, meta.args.known, meta.args.asOf).answers;
  const application = openApplication(form, known, { asOf: meta.args.asOf, stage: 'application' });
  const kept = keepDraft(application, { store: drafts, id: company.form.id });
  application.addRow('owners');
  application.answer('owners[r1].name', 'Chen Wei');
  application.answer('owners[r1].share', '100');
  application.answer('owners[r1].idNumber', '990000198005191041');
  await kept.saveNow();
  kept.stop();
  return drafts;
}

export const WelcomeBack: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Welcome back/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Identity number' }));
    await expect(await canvas.findByRole('textbox', { name: 'Identity number' })).toHaveFocus();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^欢迎回来/)).toBeVisible();
  },
};
