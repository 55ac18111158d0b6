import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { offered } from '../../../../../tests/loan-form/offered.js';
import { submittedOffer } from '../../../../../tests/loan-form/submitted.js';
import { LoanForm } from '../../LoanForm.js';
import type { ApplicationStatus } from '../../session/index.js';

const previous = submittedOffer();

const withBank: ApplicationStatus = {
  stage: 'application',
  waitingFor: 'bank',
  day: { number: 1, of: 3 },
  clock: 'running',
  by: '2026-11-26',
  note: 'Your relationship manager is checking that everything is there. If anything is missing we ask once, and the clock stops meanwhile.',
  ended: { information: '2026-11-23' },
  expected: {
    dueDiligence: 'about 5 working days',
    approval: 'about 3 working days',
    contract: 'about 2 working days',
    postLoan: 'every six months',
  },
  contact: ['Wang Xiao, Beilun branch', '0574-0000 0000', 'Working days 9:00–17:30'],
};

const yourMove: ApplicationStatus = {
  stage: 'dueDiligence',
  waitingFor: 'borrower',
  day: { number: 2, of: 5 },
  clock: 'paused',
  ended: { information: '2026-11-23', application: '2026-11-25' },
  request: { text: 'Before we visit you, we need two more answers.', action: 'Answer them' },
};

const meta = {
  title: 'Parts/Status',
  component: LoanForm,
  args: {
    ...offered,
    asOf: '2026-11-26',
    previous,
    reference: 'LN-2611-04738',
    receivedAt: '2026-11-24T02:42:00Z',
    status: withBank,
    onFeedback: fn(),
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithTheBank: Story = {
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('LN-2611-04738')).toBeVisible();
    await expect(canvas.getByText(/Waiting for us · day 1 of 3 working days/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: '6' }));
    await expect(args.onFeedback).toHaveBeenCalledWith({ easy: 6 });
  },
};

export const YourMove: Story = {
  args: { status: yourMove },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Your move/)).toBeVisible();
    await expect(canvas.getByText('2 questions for you')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Answer them' }));
    await expect(await canvas.findByRole('textbox', { name: 'Where can we visit you?' })).toBeVisible();
  },
};

export const Declined: Story = {
  args: {
    status: {
      stage: 'approval',
      waitingFor: 'bank',
      ended: { information: '2026-11-23', application: '2026-11-25', dueDiligence: '2026-12-01' },
      outcome: {
        how: 'declined',
        at: '2026-12-03',
        reasons: [
          {
            reason: 'The loan would be more than the machine is worth.',
            remedy: 'A smaller amount, or further security, can be applied for at any time.',
          },
        ],
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The loan would be more than the machine is worth.')).toBeVisible();
  },
};

/** Half a year later: what is asked again, with last time's answers to confirm. */
export const HalfYearReport: Story = {
  args: {
    previous: {
      ...previous,
      stage: 'postLoan',
      amendment: 3,
      answers: [
        ...previous.answers,
        { at: 'later.turnover', value: '3000000', provenance: { from: 'typed' } },
        { at: 'later.staff', value: '12', provenance: { from: 'typed' } },
        { at: 'later.visit', value: '1 Sample Road, Ningbo', provenance: { from: 'typed' } },
        { at: 'later.insured', value: true, provenance: { from: 'typed' } },
      ],
    },
    stage: 'postLoan',
    status: {
      stage: 'postLoan',
      waitingFor: 'borrower',
      request: { text: 'The half-year report is due.', action: 'Fill it in' },
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Fill it in' }));
    await expect(await canvas.findByText('Last time: CNY 3,000,000')).toBeVisible();
    const [same] = await canvas.findAllByRole('button', { name: /^Still the same/ });
    if (same) await userEvent.click(same);
    await expect(await canvas.findByRole('textbox', { name: 'Turnover of the half-year' })).toHaveValue('3,000,000');
  },
};

export const Chinese: Story = {
  args: {
    status: {
      ...withBank,
      note: '客户经理正在核对材料是否齐全。如需补充，会一次说清，并先暂停计时。',
      expected: {
        dueDiligence: '约 5 个工作日',
        approval: '约 3 个工作日',
        contract: '约 2 个工作日',
        postLoan: '每半年一次',
      },
      contact: ['客户经理 王晓（宁波北仑支行）', '0574-0000 0000', '工作日 9:00–17:30'],
    },
  },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/等我们处理 · 第 1 天，共 3 个工作日/)).toBeVisible();
  },
};

export const Dark: Story = { ...YourMove, globals: { theme: 'dark' } };
