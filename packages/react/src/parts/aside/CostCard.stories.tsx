import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { company, companyAnswers } from '../../../../../tests/loan-form/company.js';
import { openPart } from '../../../../../tests/loan-form/openPart.js';
import { LoanForm } from '../../LoanForm.js';

const cost = {
  currency: 'CNY',
  principal: '600000',
  termMonths: 12,
  payment: '51333.33',
  interest: '15999.96',
  fees: '600.00',
  annualRate: '5.12',
  total: '616599.96',
};

const meta = {
  title: 'Parts/Cost card',
  component: LoanForm,
  args: {
    ...company,
    asOf: '2026-11-23',
    known: companyAnswers,
    cost: { ...cost, basis: 'At an example rate. The real rate comes with the decision.' },
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BeforeSending: Story = {
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, 'Check and send');
    await expect(await canvas.findByText('CNY 616,599.96')).toBeVisible();
    await expect(canvas.getByText('Example, not an offer')).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  args: { cost: { ...cost, basis: '按示例利率计算，实际利率在审批后告知。' } },
  play: async ({ canvas, canvasElement }) => {
    await openPart(canvasElement, '核对并提交');
    await expect(await canvas.findByText('示例，非要约')).toBeVisible();
  },
};

export const Dark: Story = { ...BeforeSending, globals: { theme: 'dark' } };
