import { openApplication, parseKnown } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { keepDraft, memoryDrafts, type DraftStore } from '@askless/drafts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { company, companyAnswers } from '../../../../../tests/loan-form/company.js';
import { LoanForm } from '../../LoanForm.js';

const known = { ...companyAnswers, answers: { ...companyAnswers.answers, owners: [] }, closed: [] };

const meta = {
  title: 'Parts/Coming back',
  component: LoanForm,
  args: { ...company, asOf: '2026-11-23', known },
  // Each begins with an application that was left half-way.
  loaders: [async ({ parameters }) => ({ drafts: await leftHalfWay(parameters['devices'] === 2) })],
  render: (args, { loaded }) => <LoanForm {...args} drafts={loaded['drafts']} />,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A draft with one owner, whose identity number browsers may not keep; on two devices at once, with another amount. */
async function leftHalfWay(onTwo: boolean): Promise<DraftStore> {
  const drafts = memoryDrafts();
  const form = compileForm({ ...company.form, version: '0' }, company.formats);
  const { answers } = parseKnown(form, known, meta.args.asOf);
  for (const [device, amount] of [
    ['iPhone', '500000'],
    ['Windows', '700000'],
  ] as const) {
    const application = openApplication(form, answers, { asOf: meta.args.asOf, stage: 'application' });
    const ports = { clock: () => Date.UTC(2026, 10, 20, 2, 42), writer: device, device, later: () => () => undefined };
    const kept = keepDraft(application, { store: drafts, id: company.form.id }, ports);
    application.addRow('owners');
    application.answer('owners[r1].name', 'Chen Wei');
    application.answer('owners[r1].share', '100');
    application.answer('owners[r1].idNumber', '990000198005191041');
    if (onTwo) application.answer('loan.amount', amount);
    await kept.saveNow();
    kept.stop();
  }
  return drafts;
}

export const WelcomeBack: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Welcome back/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Owner 1: Identity number' }));
    await expect(await canvas.findByRole('textbox', { name: 'Identity number' })).toHaveFocus();
  },
};

/** The registry was read again while the borrower was away. */
export const SourceUpdated: Story = {
  args: { known: { ...known, sources: { REG: { ...known.sources.REG, at: '2026-11-22T08:00:00Z' } } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Business registry: 2 answers updated while you were away')).toBeVisible();
  },
};

export const NewQuestions: Story = {
  args: { newSince: { '0': ['owners.idNumber'] } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('See which'));
    await expect(canvas.getByText('1 new question')).toBeVisible();
  },
};

export const TwoDevices: Story = {
  parameters: { devices: 2 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'One answer differs between two devices' })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /CNY 500,000 Given before, on iPhone, / })).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Keep my choices' }));
    await expect(await canvas.findByText('Choose one for each, or decide later')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: /CNY 500,000/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Keep my choices' }));
    await expect(canvas.queryByText('One answer differs between two devices')).toBeNull();
  },
};

export const AskedBeforeDeleting: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete this draft' }));
    await expect(await canvas.findByRole('button', { name: 'Keep them' })).toHaveFocus();
  },
};

export const Chinese: Story = {
  ...TwoDevices,
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^欢迎回来/)).toBeVisible();
    await expect(canvas.getByText('有 1 题在两处填得不一样')).toBeVisible();
    await expect(canvas.getByText(/^最后填写，Windows，2026年11月/)).toBeVisible();
  },
};

export const Dark: Story = { ...TwoDevices, globals: { theme: 'dark' } };
